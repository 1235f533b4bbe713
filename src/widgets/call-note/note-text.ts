/** The two texts that come out of a call note: one for the record, one for the manager. */
import type { NoteFile } from '../../model/kinds/call-note.ts';
import {
  noteFields,
  shortFields,
  type Note,
  type NoteField,
  type NoteOutput,
} from '../../model/kinds/call-note.constants.ts';
import { clockTime } from '../../ui/clock.ts';
import type { NoteLine } from '../../ui/note-handover.ts';

export const emptyNote = Object.fromEntries(noteFields.map((field) => [field, ''])) as Note;

/**
 * One of the two texts. What was written comes out as it went in, but for the space around it; a field that is empty
 * is left out.
 * @returns nothing at all while there is nothing to say: a date alone is no note
 */
export function noteText(note: Note, output: NoteOutput, words: NoteFile): string {
  const { title, opening, fields } = words[output];
  const filled = fields.flatMap((field) => {
    const text = plain(note[field]);
    return text === '' ? [] : [{ field, text }];
  });
  if (filled.every(({ field }) => field === 'when')) return '';
  const head = opening === undefined ? title : `${title}\n\n${opening}`;
  let body = '';
  let wasOneLine = false;
  for (const { field, text } of filled) {
    const label = words.fields[field].label;
    const oneLine = isOneLine(field, text);
    body +=
      (oneLine && wasOneLine ? '\n' : '\n\n') +
      (oneLine ? `${label}: ${text}` : `${label}\n${text}`);
    wasOneLine = oneLine;
  }
  return `${head}${body}\n`;
}

/** What happened, as it stands in the note: a line each, with its time. */
export function happenedText(lines: readonly NoteLine[]): string {
  return lines
    .map(({ at, text }) => (at === undefined ? text : `${clockTime(at)} ${text}`))
    .join('\n');
}

/**
 * Whether something would be lost with the tab. The record is what counts; where there is nothing for the record, the
 * heads-up does.
 * @param saved the texts as they were last copied or downloaded
 */
export function isUnsaved(
  note: Note,
  words: NoteFile,
  saved: Readonly<Partial<Record<NoteOutput, string>>>,
): boolean {
  const record = noteText(note, 'record', words);
  if (record !== '') return saved.record !== record;
  const manager = noteText(note, 'manager', words);
  return manager !== '' && saved.manager !== manager;
}

function isOneLine(field: NoteField, text: string): boolean {
  return shortFields.includes(field) && !text.includes('\n');
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}
