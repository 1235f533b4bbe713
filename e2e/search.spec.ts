/** Someone types what is happening, and gets to the words to say. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expectAccessible } from './support/axe.ts';
import { themes } from './support/survey.ts';
import { expect, test } from './support/test.ts';

const dialog = (page: Page) => page.getByRole('dialog');
const box = (page: Page) =>
  dialog(page).getByRole('searchbox').or(dialog(page).getByRole('combobox'));
const results = (page: Page) => page.locator('[data-search-results] a');
const status = (page: Page) => page.getByRole('status');

test('an agent finds the page with the keyboard alone', async ({ page, at }) => {
  await page.goto(at('/'));
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('shouting');
  await expect(results(page).first()).toHaveText(/shouting/i);
  await expect(dialog(page).getByRole('status')).toHaveText(/\d+ result/);

  await page.keyboard.press('ArrowDown');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/situations\/shouting\//);
});

test('the arrows, Home and End walk the results, and up from the first is back in the box', async ({
  page,
  at,
}) => {
  await page.goto(at('/'));
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('call');
  await expect(results(page).nth(2)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(results(page).last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).toBeFocused();
});

for (const key of ['Control+k', 'Meta+k']) {
  test(`${key} opens the search, also while typing elsewhere`, async ({ page, at }) => {
    await page.goto(at('/'));
    await page.getByRole('main').getByRole('searchbox').focus();
    await page.keyboard.press(key);
    await expect(dialog(page)).toBeVisible();
    await expect(box(page)).toBeFocused();
  });
}

test('a slash typed into a field is a slash', async ({ page, at }) => {
  await page.goto(at('/'));
  const field = page.getByRole('main').getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('and/or');
  await expect(field).toHaveValue('and/or');
  await expect(dialog(page)).toBeHidden();
});

test('the Search button opens the search, and Escape closes it and gives the focus back', async ({
  page,
  at,
}) => {
  await page.goto(at('/stages/listen/'));
  const opener = page.getByRole('banner').locator('[data-open-search]');
  await opener.click();
  await expect(box(page)).toBeFocused();
  await expect(dialog(page)).toHaveAccessibleName(/search/i);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(opener).toBeFocused();
});

test('the search is loaded when it is first used, not before', async ({ page, at }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(at('/'), { waitUntil: 'networkidle' });
  const before = loaded.length;
  expect(loaded.filter((path) => path.includes('pagefind'))).toEqual([]);
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('shouting');
  await expect(results(page).first()).toBeVisible();
  expect(loaded.length).toBeGreaterThan(before);
});

test('a trainer shares a link to what a search finds', async ({ page, at }) => {
  await page.goto(at('/search/?q=swearing'));
  const list = page.locator('ol[data-search-results]');
  await expect(list.getByRole('link').first()).toHaveText(/swearing/i);
  await expect(status(page).filter({ hasText: /\d+ result/ })).toBeVisible();
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue('swearing');
  await list.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/situations\/swearing\//);
});

test('what is typed on the search page stands in its address', async ({ page, at }) => {
  await page.goto(at('/search/'));
  await page.getByRole('main').getByRole('searchbox').fill('manager');
  await expect(results(page).first()).toBeVisible();
  await expect(page).toHaveURL(/\/search\/\?q=manager$/);
});

test('the box on the home page leads to the same results', async ({ page, at }) => {
  await page.goto(at('/'));
  await page.getByRole('main').getByRole('searchbox').fill('threat');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=threat$/);
  await expect(results(page).first()).toBeVisible();
});

test('someone whose words are nowhere is offered the situations and the decision tree', async ({
  page,
  at,
}) => {
  await page.goto(at('/search/?q=xqzzvk'));
  await expect(status(page).filter({ hasText: /\b(no|nothing|0)\b/i })).toBeVisible();
  await expect(results(page)).toHaveCount(0);
  const main = page.getByRole('main');
  await expect(main.locator('a[href$="/tools/decision-tree/"]').first()).toBeVisible();
  await expect(main.locator('a[href*="/situations/"]').first()).toBeVisible();
});

test('someone whose network blocks the index is offered the A to Z, and can try again', async ({
  page,
  at,
}) => {
  await page.route(/\/(pagefind\/|search-(index|rest)\.json)/, (route) => route.abort());
  await page.goto(at('/'));
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('shouting');
  await expect(dialog(page).locator('a[href$="/a-z/"]')).toBeVisible();
  await expect(dialog(page).getByRole('status')).toHaveText(/could not be loaded/);

  await page.unrouteAll();
  await dialog(page).getByRole('button', { name: 'Try again' }).click();
  await expect(results(page).first()).toHaveText(/shouting/i);
});

test('where only the full text is blocked, pages are found by their names', async ({
  page,
  at,
}) => {
  await page.route(/\/pagefind\//, (route) => route.abort());
  await page.goto(at('/search/?q=shouting'));
  await expect(results(page).first()).toHaveText(/shouting/i);
});

test('the hidden words of a page find it, and are not shown', async ({ page, at }) => {
  const [, frontMatter = ''] = readFileSync('content/situations/shouting.mdx', 'utf8').split(
    /^---$/m,
  );
  const { aliases } = parse(frontMatter) as { aliases: string[] };
  const hidden = aliases.find((alias) => alias.includes('hollering')) ?? aliases.at(-1)!;
  await page.goto(at(`/search/?q=${encodeURIComponent(hidden)}`));
  await expect(results(page).first()).toHaveAttribute('href', /\/situations\/shouting\//);
  await expect(page.locator('[data-search-results]')).not.toContainText(hidden);
});

for (const colorScheme of themes) {
  test(`the open search is accessible in the ${colorScheme} theme: empty, with results and with none`, async ({
    page,
    at,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(at('/'));
    await page.keyboard.press('/');
    await expect(box(page)).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.type('shouting');
    await expect(results(page).first()).toBeVisible();
    await expectAccessible(page);
    await box(page).fill('xqzzvk');
    await expect(results(page)).toHaveCount(0);
    await expectAccessible(page);
  });
}
