/** A reader follows a link that is wrong. */
import { expect, test } from './support/test.ts';

test('a reader with a wrong link is told so, and finds a way on', async ({ page, at }) => {
  const answer = await page.goto(at('/situations/no-such-page/'));
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/no page/i);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await page
    .getByRole('main')
    .getByRole('link', { name: /shouting/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/situations\/shouting\/$/);
});

test('a reader with a mistyped link is offered the page that was meant', async ({ page, at }) => {
  await page.goto(at('/situations/shoutng/'));
  const result = page.locator('[data-search-results] a').first();
  await expect(result).toHaveText(/shouting/i);
  await result.click();
  await expect(page).toHaveURL(/\/situations\/shouting\//);
});

test('a link without its last slash arrives', async ({ page, at }) => {
  await page.goto(at('/stages/listen'));
  await expect(page).toHaveURL(/\/stages\/listen\/$/);
});
