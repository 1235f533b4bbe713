/** An agent copies words into a chat; a trainer copies a link to a heading. */
import type { Page } from '@playwright/test';
import { blockCopying } from './support/picker.ts';
import { openSearch, openSearchPage, type SearchParts } from './support/search.ts';
import { expect, test } from './support/test.ts';

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('where the clipboard may be used', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the words of a phrase are copied as they stand, and it is said', async ({ page, at }) => {
    await page.goto(at('/situations/shouting/'));
    const phrase = page.locator('[data-phrase]').first();
    const words = (await phrase.locator('[data-words]').innerText()).trim();
    const button = phrase.getByRole('button');
    await expect(button).toHaveAccessibleName(new RegExp(words.slice(0, 10)));
    await button.press('Enter');
    await expect(page.getByRole('status')).toHaveText(/Copied/);
    expect(await clipboard(page)).toBe(words);
    await expect(button).toBeFocused();
  });

  test('a heading has a link to itself, which is copied and stands in the address bar', async ({
    page,
    at,
  }) => {
    await page.goto(at('/situations/shouting/'));
    await page.getByRole('link', { name: 'Link to: What to do' }).press('Enter');
    await expect(page).toHaveURL(at('/situations/shouting/#what-to-do'));
    await expect(page.getByRole('status')).toHaveText(/copied/);
    expect(await clipboard(page)).toBe(at('/situations/shouting/#what-to-do'));
  });

  test('the reasons, which are folded, have a link to themselves once they are unfolded', async ({
    page,
    at,
  }) => {
    await page.goto(at('/situations/shouting/'));
    await page.locator('summary', { hasText: 'Why' }).press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Link to: Why' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(at('/situations/shouting/#why'));
    await expect(page.getByRole('status')).toHaveText(/copied/);
    expect(await clipboard(page)).toBe(at('/situations/shouting/#why'));
    await expect(page.locator('summary a')).toHaveCount(0);
  });

  test('every section of a page that can be linked to has a link to itself', async ({
    page,
    at,
  }) => {
    await page.goto(at('/stages/boundary/'));
    const linked = await page
      .getByRole('main')
      .locator('.heading-link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const named = await page
      .locator('[data-contents] a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((href) => !linked.includes(href))).toEqual([]);
  });
});

test('where copying is blocked, the words are selected and the reader is told what to press', async ({
  page,
  at,
}) => {
  await blockCopying(page);
  await page.goto(at('/situations/shouting/'));
  const phrase = page.locator('[data-phrase]').first();
  const words = (await phrase.locator('[data-words]').innerText()).trim();
  await phrase.getByRole('button').click();
  await expect(page.getByRole('status')).toHaveText(/Ctrl\+C/);
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(words);
});

const searches: Record<string, (page: Page, at: (path: string) => string) => Promise<SearchParts>> =
  {
    'the search over a page': async (page, at) => {
      await page.goto(at('/stages/listen/'));
      return openSearch(page);
    },
    'the search page': openSearchPage,
  };

for (const [where, open] of Object.entries(searches)) {
  test(`where copying is blocked, the words in a result of ${where} are selected, with what to press`, async ({
    page,
    at,
  }) => {
    await blockCopying(page);
    const search = await open(page, at);
    await search.box.fill('shouting');
    const phrase = search.items.first().locator('[data-phrase]').first();
    const words = (await phrase.locator('[data-words]').innerText()).trim();
    const copy = phrase.getByRole('button');
    await copy.press('Enter');
    await expect(page.getByRole('status').filter({ hasText: /Ctrl\+C/ })).toHaveCount(1);
    if (where === 'the search over a page') await expect(search.status).toHaveText(/Ctrl\+C/);
    expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(words);
    await expect(copy).toBeFocused();
  });
}
