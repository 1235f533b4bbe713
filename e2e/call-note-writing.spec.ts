/** An agent writes the note, and takes it to the record and to the team lead. */
import { noteFile } from './support/content.ts';
import { CallNote, notePath, textOf } from './support/note.ts';
import { expect, test } from './support/test.ts';

const { fields } = noteFile;
const record = `${noteFile.record.title}

${fields.name.label}: Ms Ade
${fields.reference.label}: A-1042
${fields.when.label}: 23 November 2026, 14:10

${fields['they-said'].label}
‘You are all thieves.’
The refund is three weeks late.

${fields['i-said'].label}
Warned twice. Gave the number and hours.

${fields.agreed.label}
I ring with the date of the refund.

${fields['by-when'].label}: Friday at four
`;

test('the note for the record is read as it is written, and downloaded as it is read', async ({
  page,
  at,
}) => {
  const note = new CallNote(page);
  await note.open(at(notePath));
  await note.write();
  expect(await note.paper.textContent()).toBe(record);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    note.button('Download').click(),
  ]);
  expect(download.suggestedFilename()).toBe('call-note-2026-11-23-1410.txt');
  expect(await textOf(download)).toBe(record);
  await expect(page.getByRole('status').filter({ hasText: 'Downloaded' })).toBeVisible();
});

test('the heads-up for the team lead says what happened and what the agent needs', async ({
  page,
  at,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const note = new CallNote(page);
  await note.open(at(notePath));
  await note.write();
  await note.choose('manager');
  await note.button('Copy').click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await note.paper.textContent());
  expect(copied).toContain('‘You are all thieves.’');
  expect(copied).toContain('Ten minutes off the phones.');
  await note.choose('record');
  await expect(note.paper).not.toContainText('Ten minutes off the phones.');
});

test('where copying is blocked, the note is selected and the agent is told what to press', async ({
  page,
  at,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    Object.assign(document, { execCommand: () => false });
  });
  const note = new CallNote(page);
  await note.open(at(notePath));
  await note.write();
  await note.button('Copy').click();
  await expect(page.getByRole('status').filter({ hasText: 'Ctrl+C' })).toBeVisible();
  const selected = await page.evaluate(() => getSelection()?.toString().trim());
  expect(selected).toContain(`${fields.name.label}: Ms Ade`);
});

test('the paper carries the note that was chosen, and nothing else', async ({ page, at }) => {
  const note = new CallNote(page);
  await note.open(at(notePath));
  await note.write();
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await note.button('Print').click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() => document.body.innerText.trim());
  expect(printed.replaceAll('\u00a0', ' ')).toBe(record.trim());
});

test('an empty page prints as a hand-out on what a note holds', async ({ page, at }) => {
  const note = new CallNote(page);
  await note.open(at(notePath));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'What goes in' })).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test('clearing asks once, and then nothing is left', async ({ page, at }) => {
  const note = new CallNote(page);
  await note.open(at(notePath));
  await note.write();
  await note.button('Clear').click();
  await note.button('Keep it').click();
  await expect(note.field('name')).toHaveValue('Ms Ade');
  await expect(note.button('Clear')).toBeFocused();
  await note.button('Clear').click();
  await note.button('Yes, clear it').click();
  for (const field of ['name', 'they-said', 'need'] as const) {
    await expect(note.field(field)).toHaveValue('');
  }
  await expect(note.paper).toHaveText('Nothing yet.');
  await expect(note.button('Copy')).toBeDisabled();
});

test('a path through the decision tree fills the note', async ({ page, at }) => {
  await page.goto(at('/tools/decision-tree/'));
  await page.evaluate(() => {
    const lines = [{ text: 'Is anyone in danger? No.' }, { text: 'What is happening? Shouting.' }];
    sessionStorage.setItem('steady:to-note', JSON.stringify({ from: 'tree', lines }));
  });
  const note = new CallNote(page);
  await note.open(at(notePath));
  await expect(note.field('happened')).toHaveValue(
    'Is anyone in danger? No.\nWhat is happening? Shouting.',
  );
  expect(await page.evaluate(() => sessionStorage.getItem('steady:to-note'))).toBeNull();
});

for (const rubbish of [
  '{',
  '{"from":"tree"}',
  '{"from":"tree","lines":[{"text":5}]}',
  '"<img src=x>"',
]) {
  test(`rubbish left for the note is thrown away: ${rubbish}`, async ({ page, at }) => {
    await page.addInitScript((text) => sessionStorage.setItem('steady:to-note', text), rubbish);
    const note = new CallNote(page);
    await note.open(at(notePath));
    await expect(note.field('happened')).toHaveValue('');
    expect(await page.evaluate(() => sessionStorage.getItem('steady:to-note'))).toBeNull();
  });
}
