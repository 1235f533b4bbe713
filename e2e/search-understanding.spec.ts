/** Someone types in a hurry: search understands, and never hides what it made of it. */
import type { Page } from '@playwright/test';
import type { RestFile } from '../src/search/index/index-file.ts';
import { openSearch, openSearchPage } from './support/search.ts';
import { expect, test } from './support/test.ts';

test('a misspelt safety word brings its page first, in the open, and can be taken as typed', async ({
  page,
  at,
}) => {
  await page.goto(at('/'));
  const search = await openSearch(page);
  await page.keyboard.type('suicde');
  await expect(search.links.first()).toHaveText(/suicide/i);
  await expect(search.area.getByText(/^Showing results for/)).toHaveText(
    /suicide\. Search instead/,
  );
  await search.area.getByRole('button', { name: 'Search instead for suicde' }).click();
  await expect(search.area.getByText(/^Showing results for/)).toHaveCount(0);
  await expect(search.box).toBeFocused();
});

for (const { typed, slug } of [
  { typed: 'SUIC1DE', slug: 'suicide-or-self-harm' },
  { typed: 'selfharm', slug: 'suicide-or-self-harm' },
  { typed: 'he wants to kill himself', slug: 'suicide-or-self-harm' },
  { typed: 'thretened with a nife', slug: 'threats-of-violence' },
  { typed: 'wepon', slug: 'weapon-or-attack' },
  { typed: 'rasist caller', slug: 'hate-or-harassment' },
  { typed: 'groped me', slug: 'hate-or-harassment' },
]) {
  test(`“${typed}” brings its safety page first`, async ({ page, at }) => {
    const search = await openSearchPage(page, at, `?q=${encodeURIComponent(typed)}`);
    await expect(search.links.first()).toHaveAttribute('href', new RegExp(`/safety/${slug}/$`));
  });
}

test('a threat to leave is no threat of violence', async ({ page, at }) => {
  const search = await openSearchPage(page, at, '?q=threatens+to+leave');
  await expect(search.links.first()).toHaveAttribute('href', /\/situations\/threatens-to-leave\/$/);
});

test('half a word is enough', async ({ page, at }) => {
  await page.goto(at('/'));
  const search = await openSearch(page);
  await page.keyboard.type('shou');
  await expect(search.links.first()).toHaveText(/shouting/i);
  await expect(search.area.getByText(/^Showing results for/)).toHaveCount(0);
});

test('a word that stands in the text of a page alone is found there, with the words around it', async ({
  page,
  at,
}) => {
  const word = await wordOfTheTextAlone(page, at);
  const search = await openSearchPage(page, at, `?q=${word}`);
  await expect(search.items.locator('mark').first()).toHaveText(new RegExp(word.slice(0, 5), 'i'));
});

/** A long word that no title, alias, phrase or step of the site has. */
async function wordOfTheTextAlone(page: Page, at: (path: string) => string): Promise<string> {
  const read = async (name: string) => (await page.request.get(at(`/${name}`))).text();
  const first = (await read('search-index.json')).toLowerCase();
  const { known, entries } = JSON.parse(await read('search-rest.json')) as RestFile;
  const others = JSON.stringify(entries).toLowerCase();
  const alone = known
    .split(' ')
    .filter(
      (word) => word.length > 8 && ![first, others].some((text) => text.includes(word.slice(0, 5))),
    );
  expect(alone).not.toEqual([]);
  return alone[0]!;
}

test('what is typed is text, whatever it holds', async ({ page, at }) => {
  const typed = '<img src=x onerror=alert(1)> "shouting" & \\ %00';
  const search = await openSearchPage(page, at, `?q=${encodeURIComponent(typed)}`);
  await expect(search.links.first()).toHaveText(/shouting/i);
  await expect(search.box).toHaveValue(typed);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});
