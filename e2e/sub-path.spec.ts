/** The playbook is published under a sub-path: https://example.org/playbook/. */
import { expect, test } from './support/test.ts';

test.use({ build: 'sub' });

test('a reader walks from page to page, and stays under the sub-path', async ({ page, at }) => {
  await page.goto(at('/'));
  await page
    .getByRole('main')
    .getByRole('link', { name: /shouting/i })
    .first()
    .click();
  await expect(page).toHaveURL(at('/situations/shouting/'));
  await page.getByRole('main').locator('a[href*="/stages/boundary/"]').first().click();
  await expect(page).toHaveURL(/\/playbook\/stages\/boundary\//);
  await page.getByRole('banner').getByRole('link', { name: 'Steady' }).click();
  await expect(page).toHaveURL(at('/'));
});

test('a page loads its style, its script and its font', async ({ page, at }) => {
  const failed: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await page.goto(at('/situations/shouting/'), { waitUntil: 'networkidle' });
  expect(failed).toEqual([]);
  expect(await page.evaluate(() => document.fonts.check('16px "Atkinson Hyperlegible Next"'))).toBe(
    true,
  );
});

test('a search finds a page, and leads to it', async ({ page, at }) => {
  await page.goto(at('/'));
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog').getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('shouting');
  await page.locator('[data-search-results] a').first().click();
  await expect(page).toHaveURL(/\/playbook\/situations\/shouting\//);
});

test('a shared search works', async ({ page, at }) => {
  await page.goto(at('/search/?q=swearing'));
  await page.locator('[data-search-results] a').first().click();
  await expect(page).toHaveURL(/\/playbook\/situations\/swearing\//);
});

test('a wrong link gets the 404 page', async ({ page, at }) => {
  const answer = await page.goto(at('/no-such-page/'));
  expect(answer?.status()).toBe(404);
  await page
    .getByRole('main')
    .getByRole('link', { name: /list of all pages/i })
    .click();
  await expect(page).toHaveURL(at('/a-z/'));
});
