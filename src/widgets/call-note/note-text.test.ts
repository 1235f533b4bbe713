import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { noteFileSchema } from '../../model/kinds/call-note.ts';
import {
  noteFields,
  noteOutputs,
  type Note,
  type NoteField,
} from '../../model/kinds/call-note.constants.ts';
import { fileName } from './file-name.ts';
import { emptyNote, happenedText, isUnsaved, noteText } from './note-text.ts';

const words = noteFileSchema.parse(parse(readFileSync('content/call-note.yaml', 'utf8')));
const note: Note = {
  ...emptyNote,
  name: 'Ms Ade',
  when: '22 November 2026, 14:02',
  happened: '14:02 Asked them to stop.\n14:03 Ended it.',
  'they-said': '‘You lot are thieves.’',
  need: 'Ten minutes off the phones.',
};

test('the record holds what was written, in order, and leaves out what was not', () => {
  expect(noteText(note, 'record', words)).toBe(
    [
      'Call note',
      '',
      'Their name: Ms Ade',
      'When: 22 November 2026, 14:02',
      '',
      'What happened',
      '14:02 Asked them to stop.',
      '14:03 Ended it.',
      '',
      'What they said',
      '‘You lot are thieves.’',
      '',
    ].join('\n'),
  );
});

test('what you need is for the manager alone', () => {
  expect(noteText(note, 'record', words)).not.toContain('Ten minutes');
  expect(noteText(note, 'manager', words)).toContain('Ten minutes off the phones.');
});

test('a date alone is no note', () => {
  for (const output of noteOutputs) {
    expect(noteText({ ...emptyNote, when: '22 November 2026' }, output, words)).toBe('');
  }
});

test('what was handed over stands line by line, with the times that are known', () => {
  const at = new Date(2026, 10, 22, 9, 5).getTime();
  expect(happenedText([{ at, text: 'Asked them to stop.' }, { text: 'Ended it.' }])).toBe(
    '09:05 Asked them to stop.\nEnded it.',
  );
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.lorem({ maxCount: 300 }),
  fc.constant('a long word and another '.repeat(500)),
  fc.constantFrom('', '   ', '\r\n\r\nTwo\r\nlines\r', 'مرحبا ‮abc‬', '{name} $& \\n', '😀\u0000'),
);
const anyNote = fc.record(
  Object.fromEntries(noteFields.map((field) => [field, anyText])) as Record<
    NoteField,
    typeof anyText
  >,
);

test('whatever is written comes out, and nothing that was not', () => {
  fc.assert(
    fc.property(anyNote, fc.constantFrom(...noteOutputs), (note, output) => {
      const text = noteText(note, output, words);
      const { fields } = words[output];
      if (text === '') return;
      for (const field of noteFields) {
        const written = note[field].replace(/\r\n?/g, '\n').trim();
        if (fields.includes(field)) expect(text).toContain(written);
      }
      const labels = fields
        .filter((field) => note[field].trim() !== '')
        .map((field) => words.fields[field].label);
      let at = 0;
      for (const label of labels) {
        at = text.indexOf(label, at);
        expect(at).toBeGreaterThan(-1);
        at += label.length;
      }
    }),
  );
});

test('a note is unsaved from the first letter until its record is copied or downloaded as it stands', () => {
  fc.assert(
    fc.property(anyNote, anyNote, (note, later) => {
      const record = noteText(note, 'record', words);
      const manager = noteText(note, 'manager', words);
      expect(isUnsaved(note, words, {})).toBe(record !== '' || manager !== '');
      expect(isUnsaved(note, words, { record, manager })).toBe(false);
      if (record !== '') expect(isUnsaved(note, words, { manager })).toBe(true);
      const changed = noteText(later, 'record', words);
      if (changed !== record && changed !== '')
        expect(isUnsaved(later, words, { record, manager })).toBe(true);
    }),
  );
});

test('the name of the file holds nothing that was written', () => {
  expect(fileName('record', new Date(2026, 0, 2, 3, 4))).toBe('call-note-2026-01-02-0304.txt');
  expect(fileName('manager', new Date(2026, 10, 22, 14, 2))).toBe('heads-up-2026-11-22-1402.txt');
});
