/** What a screen reader says while an agent writes the note. */
import type { NoteField } from '../src/model/kinds/call-note.constants.ts';
import { noteFile } from './support/content.ts';
import { CallNote, notePath } from './support/note.ts';
import { Reader } from './support/reader.ts';
import { test } from './support/test.ts';

/** How a field is told: its name, and what belongs into it. */
function told(id: NoteField): string {
  const { label, hint } = noteFile.fields[id];
  return ['textbox', label, hint].filter((part) => part !== undefined).join(', ');
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('each field is told with its hint, and what was done with the note is said', async ({
  page,
  at,
}) => {
  const note = new CallNote(page);
  await note.open(at(notePath));
  const reader = await Reader.listenTo(page);
  await note.field('name').focus();
  await reader.says(told('name'));
  await page.keyboard.type('Ms Ade');
  await page.keyboard.press('Tab');
  await reader.says(told('reference'));
  await page.keyboard.press('Tab');
  await reader.says(`${told('when')}, 23 November 2026, 14:10`);
  await page.keyboard.press('Tab');
  await reader.says(told('happened'));
  await page.keyboard.type('The refund is late.');
  await note.output('record').focus();
  await reader.says(`radio, ${noteFile.record.choice}, checked, position 1, set size 2`);
  await page.keyboard.press('Tab');
  await reader.says('button, Copy');
  await page.keyboard.press('Enter');
  await reader.says('polite: Copied.');
  await page.keyboard.press('Tab');
  await reader.says('button, Download');
  await page.keyboard.press('Enter');
  await reader.says('polite: Downloaded: call-note-2026-11-23-1410.txt');
  await note.button('Clear').focus();
  await reader.says('button, Clear, not expanded');
  await page.keyboard.press('Enter');
  await reader.readsOn('group, Clear the whole note?');
  await page.keyboard.press('Tab');
  await reader.says('button, Yes, clear it');
  await page.keyboard.press('Enter');
  await reader.says('button, Clear, not expanded', 'polite: Cleared. Nothing of it is left.');
});
