/** An agent takes the words to say straight from the results. */
import { openSearch, openSearchPage } from './support/search.ts';
import { expect, test } from './support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('the words of the best answer are copied in the dialog, and it is said there', async ({
  page,
  at,
}) => {
  await page.goto(at('/'));
  const search = await openSearch(page);
  await page.keyboard.type('shouting');
  const best = search.items.first();
  await expect(best).toContainText('Best answer');
  const card = best.locator('[data-phrase]').first();
  const words = (await card.locator('[data-words]').innerText()).trim();
  await card
    .getByRole('button', { name: `Copy: ${words.split(/\s+/).slice(0, 4).join(' ')}` })
    .click();
  await expect(search.status).toHaveText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(words);
});

test('a best answer shows what to do before what to say', async ({ page, at }) => {
  const search = await openSearchPage(page, at, '?q=suicide');
  const best = search.items.first();
  await expect(best).toContainText('Best answer · Safety');
  const text = await best.innerText();
  const say = (await best.locator('[data-words]').first().innerText()).trim();
  expect(text.indexOf('Stay with them')).toBeGreaterThan(0);
  expect(text.indexOf('Stay with them')).toBeLessThan(text.indexOf(say));
});

test('where several pages answer, none is called the best', async ({ page, at }) => {
  const search = await openSearchPage(page, at, '?q=call');
  await expect(search.items.nth(1)).toBeVisible();
  await expect(search.area.getByText('Best answer')).toHaveCount(0);
});
