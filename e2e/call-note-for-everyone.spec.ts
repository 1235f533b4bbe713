/** The note by keyboard alone, in both themes, in a narrow panel, without script. */
import { expectAccessible } from './support/axe.ts';
import { tooWide } from './support/layout.ts';
import { CallNote, notePath } from './support/note.ts';
import { expectNoIssues } from './support/expect-no-issues.ts';
import { expect, test } from './support/test.ts';

test('by keyboard alone: write, choose, copy, clear', async ({ page, at, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const note = new CallNote(page);
  await note.open(at(notePath));
  await note.field('name').focus();
  await page.keyboard.type('Ms Ade');
  for (const text of [
    'A-1042',
    '',
    'Rang off.',
    '‘No.’',
    'Warned.',
    'A call.',
    'Friday',
    'Cover.',
  ]) {
    await page.keyboard.press('Tab');
    if (text) await page.keyboard.type(text);
  }
  await page.keyboard.press('Tab');
  await expect(note.output('record')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(note.paper).toContainText('Cover.');
  await page.keyboard.press('Tab');
  await expect(note.button('Copy')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab');
  await expect(note.button('Clear')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(note.field('name')).toHaveValue('');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with any state of it, in the ${colorScheme} theme`, async ({
    page,
    at,
  }) => {
    await page.emulateMedia({ colorScheme });
    await new CallNote(page).inEachState(at(notePath), expectAccessible);
  });
}

test('a long note without a space does not push the page sideways', async ({ page, at }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const note = new CallNote(page);
  await note.open(at(notePath));
  await note.field('name').fill('W'.repeat(500));
  await note.field('they-said').fill('שלום'.repeat(200));
  expectNoIssues(await tooWide(page));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('what a note holds is read, and no form pretends to work', async ({ page, at }) => {
    await page.goto(at(notePath));
    await expect(page.getByRole('main').getByRole('textbox').filter({ visible: true })).toHaveCount(
      0,
    );
    await expect(page.getByText('The form needs script.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What goes in' })).toBeVisible();
  });
});
