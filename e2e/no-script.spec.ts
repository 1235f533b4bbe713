/** A reader whose browser runs no script reads everything all the same. */
import { pages } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

test('a reader goes from the home page to a situation, reads what to say, and unfolds why', async ({
  page,
  at,
}) => {
  await page.goto(at('/'));
  await page
    .getByRole('main')
    .getByRole('link', { name: /shouting/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/situations\/shouting\/$/);
  await expect(page.locator('.do-now')).toBeVisible();
  await expect(page.locator('.say [data-words]').first()).toBeVisible();

  const why = page.locator('details').filter({ has: page.locator('summary', { hasText: 'Why' }) });
  await expect(why.getByRole('link').first()).toBeHidden();
  await why.locator('summary').click();
  await expect(why.getByRole('link').first()).toBeVisible();
});

test('the Search button leads to a list of every page', async ({ page, at }) => {
  await page.goto(at('/stages/listen/'));
  await page.getByRole('banner').getByText('Search').click();
  await expect(page).toHaveURL(/\/a-z\/$/);
  const links = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const written = pages.filter(({ path }) =>
    /^\/(stages|situations|safety|skills|reference)\/.+/.test(path),
  );
  expect(links).toEqual(expect.arrayContaining(written.map(({ path }) => path)));
});

test('nothing is offered that needs script', async ({ page, at }) => {
  for (const path of ['/', '/situations/shouting/', '/tools/phrases/']) {
    await page.goto(at(path));
    await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
    await expect(page.getByRole('searchbox').filter({ visible: true })).toHaveCount(0);
  }
});

test('the decision tree is walked by its links alone', async ({ page, at }) => {
  await page.goto(at('/tools/decision-tree/'));
  const option = page.getByRole('main').locator('a[href*="/tools/decision-tree/"]').first();
  await option.click();
  await expect(page).toHaveURL(/\/tools\/decision-tree\/[^/]+\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(
    page.getByRole('main').locator('a[href*="/tools/decision-tree/"]').first(),
  ).toBeVisible();
});
