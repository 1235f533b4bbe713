/** Searches are kept on the device of whoever typed them, until that person clears them. */
import { openSearch } from './support/search.ts';
import { expect, test } from './support/test.ts';

test('a search that led somewhere is asked again with one press, and cleared', async ({
  page,
  at,
}) => {
  await page.goto(at('/'));
  let search = await openSearch(page);
  await page.keyboard.type('swearing');
  await expect(search.links.first()).toHaveText(/swearing/i);
  await page.keyboard.press('Enter');
  // Until the page has loaded it knows no keys.
  await page.waitForURL(/\/situations\/swearing\/$/);

  search = await openSearch(page);
  await search.area.getByRole('button', { name: 'swearing', exact: true }).click();
  await expect(search.links.first()).toHaveText(/swearing/i);
  await search.box.fill('');
  await search.area.getByRole('button', { name: 'Clear recent searches' }).click();
  await expect(search.area.getByRole('button', { name: 'swearing', exact: true })).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('steady:recent-searches'))).toBeNull();
});

test.describe('searches without an answer', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('are listed for an editor, copied by hand, and cleared', async ({ page, at }) => {
    await page.goto(at('/'));
    const search = await openSearch(page);
    await page.keyboard.type('xqzzvk');
    const list = search.area.getByText('Searches without an answer (1)');
    await list.click();
    await search.area.getByRole('button', { name: 'Copy the list' }).click();
    await expect(search.status).toHaveText('Copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('xqzzvk');
    await search.area.getByRole('button', { name: 'Clear the list' }).click();
    await expect(list).toBeHidden();
    expect(
      await page.evaluate(() => localStorage.getItem('steady:unanswered-searches')),
    ).toBeNull();
  });
});

test('a store that holds anything else is survived', async ({ page, at }) => {
  await page.addInitScript(() => {
    localStorage.setItem('steady:recent-searches', '{not json');
    localStorage.setItem('steady:unanswered-searches', '[1,{"a":2}]');
  });
  await page.goto(at('/'));
  const search = await openSearch(page);
  await page.keyboard.type('shouting');
  await expect(search.links.first()).toHaveText(/shouting/i);
});

test('the / key is switched off, and on again', async ({ page, at }) => {
  await page.goto(at('/'));
  const search = await openSearch(page);
  await search.area.getByLabel('The / key opens search').uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await page.keyboard.press('/');
  await expect(search.area).toBeHidden();
  await page.keyboard.press('Control+k');
  await search.area.getByLabel('The / key opens search').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(search.box).toBeFocused();
});
