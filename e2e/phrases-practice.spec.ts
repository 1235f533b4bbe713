/** A trainer has somebody practise a stage. */
import { openPicker, phraseIn, readBook } from './support/picker.ts';
import { expect, test } from './support/test.ts';

test('one key shows the words and goes on, through a whole stage', async ({ page, at }) => {
  const book = await readBook(page, at);
  const stage = book.phrases.filter(({ stage }) => stage === 'listen');
  const picker = await openPicker(page, at, '?stage=listen');
  await picker.root.getByRole('button', { name: 'Practise' }).click();
  await expect(page).toHaveURL(/stage=listen&practise=yes$/);
  const practice = picker.root.getByRole('group', { name: 'Practice' });
  const go = practice.getByRole('button').first();
  for (const [index, { text, why = '', slots }] of stage.entries()) {
    await expect(go).toBeFocused();
    await expect(practice).toContainText(`${String(index + 1)} of ${String(stage.length)}`);
    await expect(practice).toContainText(why);
    if (!slots) await expect(practice).not.toContainText(text);
    await page.keyboard.press('Enter');
    if (!slots) await expect(practice).toContainText(text);
    await page.keyboard.press('Enter');
  }
  await expect(practice).toContainText(`1 of ${String(stage.length)}`);
});

test('a link opens practice, and Escape leaves it', async ({ page, at }) => {
  const picker = await openPicker(page, at, '?stage=listen&practise=yes');
  const practice = picker.root.getByRole('group', { name: 'Practice' });
  await expect(practice).toBeVisible();
  await practice.getByRole('button').first().focus();
  await page.keyboard.press('Escape');
  await expect(practice).toHaveCount(0);
  await expect(picker.cards.first()).toBeVisible();
});

test('once revealed, every way to say it stands beside your own', async ({ page, at }) => {
  const { variants = [] } = phraseIn(await readBook(page, at), 'listen-start');
  const picker = await openPicker(page, at, '?only=listen-start&practise=yes');
  await picker.root.getByRole('button', { name: 'Show the words' }).click();
  for (const words of variants) await expect(picker.root.getByText(words)).toBeVisible();
});
