/** The parts of a call note, apart from their schema, so that a browser need not load it. */

export const noteFields = [
  'name',
  'reference',
  'when',
  'happened',
  'they-said',
  'i-said',
  'agreed',
  'by-when',
  'need',
] as const;
export type NoteField = (typeof noteFields)[number];

/** What a person wrote, by field. */
export type Note = Record<NoteField, string>;

/** Fields in which one line is enough. */
export const shortFields: readonly NoteField[] = ['name', 'reference', 'when', 'by-when'];

export const noteOutputs = ['record', 'manager'] as const;
export type NoteOutput = (typeof noteOutputs)[number];
