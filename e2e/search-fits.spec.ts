/** The search in the narrowest window: in each of its states, also with long names to choose from. */
import type { Page } from '@playwright/test';
import { besideTheWindow, cutOff, doubleText, spaceOutText, tooWide } from './support/layout.ts';
import { expectNoIssues } from './support/expect-no-issues.ts';
import { openSearch, openSearchPage, type SearchParts } from './support/search.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 320, height: 640 } });

const long = 'Supercalifragilistic and a good deal longer than any name of a stage is now';

/** Every name to choose from becomes a long one. */
async function lengthenNames(page: Page): Promise<void> {
  await page.route('**/search-rest.json', async (route) => {
    const answer = await route.fetch();
    const file = (await answer.json()) as {
      filters: { kinds: string[]; stages: string[][]; channels: string[][] };
    };
    const { kinds, stages, channels } = file.filters;
    const named = ([id = '']: string[]): string[] => [id, long];
    file.filters = {
      kinds: [...kinds, long],
      stages: stages.map(named),
      channels: channels.map(named),
    };
    await route.fulfill({ json: file });
  });
}

async function tour(page: Page, search: SearchParts, change: (page: Page) => Promise<void>) {
  const look = async (): Promise<void> => {
    await change(page);
    expectNoIssues([
      ...(await tooWide(page)),
      ...(await cutOff(page)),
      ...(await besideTheWindow(page)),
    ]);
  };
  await look();
  await search.box.fill('shoutng');
  await expect(search.items.first()).toContainText('Best answer');
  await expect(search.area.locator('.correction')).toBeVisible();
  await look();
  await search.area.getByText('Narrow the results').click();
  await expect(search.area.getByLabel('Stage').locator('option').nth(1)).toHaveText(long);
  await look();
  await search.area.getByLabel('Stage').selectOption({ index: 2 });
  await look();
  await search.box.fill('xqzzvk'.repeat(12));
  await expect(search.status).toHaveText(/No results/);
  await expect(search.area.getByText('Searches without an answer (1)')).toBeVisible();
  await search.area.getByText('Searches without an answer (1)').click();
  await look();
  await search.box.press('Enter');
  await search.box.fill('');
  await expect(search.area.getByText('Recent searches on this device')).toBeVisible();
  await look();
}

const ways = {
  'at 320 pixels': () => Promise.resolve(),
  'at 320 pixels, with text twice as large': doubleText,
  'with its text spaced out': spaceOutText,
};

for (const [how, change] of Object.entries(ways)) {
  test(`the search over a page loses nothing ${how}`, async ({ page, at }) => {
    await lengthenNames(page);
    await page.goto(at('/'));
    await tour(page, await openSearch(page), change);
  });

  test(`the search page loses nothing ${how}`, async ({ page, at }) => {
    await lengthenNames(page);
    const search = await openSearchPage(page, at);
    await search.box.focus();
    await expect(search.area.locator('.search-panel')).toBeVisible();
    await tour(page, search, change);
  });
}

test('a search that cannot be loaded says so within 320 pixels', async ({ page, at }) => {
  await page.route(/\/search-(index|rest)\.json/, (route) => route.abort());
  await page.goto(at('/'));
  const search = await openSearch(page);
  await expect(search.area.getByRole('button', { name: 'Try again' })).toBeVisible();
  expectNoIssues([...(await tooWide(page)), ...(await besideTheWindow(page))]);
});
