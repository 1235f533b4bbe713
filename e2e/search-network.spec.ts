/** The network is slow, or gone, in the middle of a call. */
import type { Route } from '@playwright/test';
import { openSearch, openSearchPage } from './support/search.ts';
import { expect, test } from './support/test.ts';

/** Holds requests back until they are let go. */
function gate() {
  const held: Route[] = [];
  let isOpen = false;
  return {
    hold: (route: Route) => (isOpen ? route.continue() : void held.push(route)),
    async open() {
      isOpen = true;
      for (const route of held) await route.continue();
    },
  };
}

test('while the index is on its way that is said, and Enter leads on once it is there', async ({
  page,
  at,
}) => {
  const index = gate();
  await page.route('**/search-index.json', index.hold);
  await page.goto(at('/'));
  const search = await openSearch(page);
  await page.keyboard.type('shouting');
  await expect(search.status).toHaveText('Loading search…');
  await page.keyboard.press('Enter');
  await index.open();
  await expect(page).toHaveURL(/\/situations\/shouting\/$/);
});

test('the newest question wins', async ({ page, at }) => {
  const index = gate();
  await page.route('**/search-index.json', index.hold);
  await page.goto(at('/'));
  const search = await openSearch(page);
  await search.box.fill('swearing');
  await search.box.fill('shouting');
  await index.open();
  await expect(search.links.first()).toHaveText(/shouting/i);
});

test('what comes late is added below, and the reader keeps the place', async ({ page, at }) => {
  const late = gate();
  await page.route(/\/(pagefind\/|search-rest\.json)/, late.hold);
  await page.goto(at('/'));
  const search = await openSearch(page);
  await page.keyboard.type('breathing');
  await expect(search.links.first()).toHaveText(/breathing/i);
  await page.keyboard.press('ArrowDown');
  const before = await search.items.allInnerTexts();
  await late.open();
  await expect.poll(() => search.items.count()).toBeGreaterThan(before.length);
  expect((await search.items.allInnerTexts()).slice(0, before.length)).toEqual(before);
  await expect(search.links.first()).toBeFocused();
});

test('once it is loaded, search answers without a network', async ({ page, at, context }) => {
  const search = await openSearchPage(page, at, '?q=shouting');
  await expect(search.links.first()).toHaveText(/shouting/i);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await search.box.fill('manager');
  await expect(search.links.first()).toHaveText(/manager/i);
  await expect(search.status).toHaveText(/\d+ result/);
});
