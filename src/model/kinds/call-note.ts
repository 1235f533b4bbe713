/** The call note: what its fields are called, and which of them go into which text. content/call-note.yaml. */
import * as z from 'zod';
import { listOf, text } from '../fields.ts';
import { noteFields } from './call-note.constants.ts';

const field = z.strictObject({
  label: text
    .max(40, 'is over 40 characters')
    .describe('The name of the field, in the form and in what comes out.'),
  hint: text.optional().describe('One short line under the name: what belongs here.'),
});

const output = z.strictObject({
  choice: text.describe('What the choice between the two texts calls it.'),
  title: text.describe('The first line of the text.'),
  opening: text.optional().describe('A sentence under the title.'),
  fields: listOf(z.enum(noteFields, `must be one of ${noteFields.join(', ')}`))
    .min(1, 'names no field')
    .describe('Which fields go into it, in order. A field that is empty is left out.'),
});

export const noteFileSchema = z.strictObject({
  fields: z
    .strictObject({
      name: field,
      reference: field,
      when: field,
      happened: field,
      'they-said': field,
      'i-said': field,
      agreed: field,
      'by-when': field,
      need: field,
    })
    .describe('The fields of the note.'),
  record: output.describe('The note for the record.'),
  manager: output.describe('The heads-up for the manager.'),
});

export type NoteFile = z.infer<typeof noteFileSchema>;
