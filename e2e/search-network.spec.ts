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

for (const key of ['/', 'Control+k']) {
  test(`what is typed after ${key} while search itself is on its way stands in its box, and is answered`, async ({
    page,
    at,
  }) => {
    await page.goto(at('/situations/'), { waitUntil: 'networkidle' });
    const code = gate();
    await page.route(/\/_astro\/.+\.(js|css)$/, code.hold);
    await page.keyboard.press(key);
    await page.keyboard.type('shoutx');
    await page.keyboard.press('Backspace');
    await expect(page.getByRole('searchbox')).toHaveValue('shout');
    await expect(page.getByRole('searchbox')).toBeInViewport();
    await page.keyboard.press(key === '/' ? 'Control+k' : 'i');
    await code.open();
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('ng');
    await expect(page.getByRole('searchbox')).toHaveCount(1);
    await expect(dialog.getByRole('searchbox')).toHaveValue(key === '/' ? 'shoutng' : 'shouting');
    await expect(dialog.locator('[data-search-results] a').first()).toHaveText(/shouting/i);
  });
}

test('Enter, pressed while search itself is on its way, leads to the answer', async ({
  page,
  at,
}) => {
  await page.goto(at('/'), { waitUntil: 'networkidle' });
  const code = gate();
  await page.route(/\/_astro\/.+\.(js|css)$/, code.hold);
  await page.keyboard.press('/');
  await page.keyboard.type('shouting');
  await page.keyboard.press('Enter');
  await code.open();
  await expect(page).toHaveURL(/\/situations\/shouting\/$/);
});

test('Escape, pressed while search itself is on its way, gives the focus back, and nothing opens', async ({
  page,
  at,
}) => {
  await page.goto(at('/stages/listen/'), { waitUntil: 'networkidle' });
  const opener = page.getByRole('banner').locator('[data-open-search]');
  await opener.focus();
  await page.waitForLoadState('networkidle');
  const code = gate();
  await page.route(/\/_astro\/.+\.(js|css)$/, code.hold);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(opener).toBeFocused();
  const loaded = page.waitForResponse(/\.css$/);
  await code.open();
  await loaded;
  await expect(page.locator('dialog.search-dialog')).toBeHidden();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
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

test('the box of the search page stays as it is until its styles are there', async ({
  page,
  at,
}) => {
  const styles = gate();
  await page.goto(at('/search/'), { waitUntil: 'networkidle' });
  await page.route(/\.css$/, styles.hold);
  const box = page.getByRole('main').getByRole('searchbox');
  const before = await box.boundingBox();
  const held = page.waitForRequest(/\.css$/);
  await box.focus();
  await page.keyboard.type('shou');
  await held;
  expect(await box.boundingBox()).toEqual(before);
  await styles.open();
  await expect(page.locator('.search-panel')).toBeVisible();
  await page.keyboard.type('ting');
  await expect(box).toHaveValue('shouting');
  await expect(page.locator('[data-search-results] a').first()).toHaveText(/shouting/i);
});

test('who has gone from the box of the search page to its button is at the box when search comes', async ({
  page,
  at,
}) => {
  await page.goto(at('/search/'), { waitUntil: 'networkidle' });
  const code = gate();
  await page.route(/\/_astro\/.+\.(js|css)$/, code.hold);
  const form = page.getByRole('main').getByRole('search');
  await form.getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  await expect(form.getByRole('button', { name: 'Search' })).toBeFocused();
  await code.open();
  await expect(
    page.getByRole('main').locator('.search-panel').getByRole('searchbox'),
  ).toBeFocused();
});
