/** A trainer narrows a search, and shares it. */
import { openSearchPage } from './support/search.ts';
import { expect, test } from './support/test.ts';

test('results are narrowed, the address says so, and the shared link brings it all back', async ({
  page,
  at,
}) => {
  let search = await openSearchPage(page, at, '?q=sorry');
  await search.area.getByText('Narrow the results').click();
  await search.area.getByLabel('Kind').selectOption({ label: 'Phrase' });
  await expect(page).toHaveURL(/\?q=sorry&kind=phrase$/);
  await expect(search.items.first()).toContainText('Phrase');

  search = await openSearchPage(page, at, '?q=sorry&kind=phrase&stage=apologise');
  await expect(search.items.first()).toContainText('Phrase');
  await expect(search.area.getByLabel('Kind')).toHaveValue('phrase');
  await expect(search.area.getByLabel('Stage')).toHaveValue('apologise');
  for (const kind of await search.items.locator('> .result-kind').allInnerTexts()) {
    expect(kind).toMatch(/Phrase$/);
  }

  await search.area.getByRole('button', { name: 'Clear filters' }).click();
  await expect(page).toHaveURL(/\?q=sorry$/);
  await expect(search.items.first().locator('> .result-kind')).not.toContainText('Phrase');
});

test('phrases for a channel only are those that fit it', async ({ page, at }) => {
  const search = await openSearchPage(page, at, '?q=sorry&kind=phrase&channel=email');
  await expect(search.items.first()).toBeVisible();
  const all = await openSearchPage(page, at, '?q=sorry&kind=Phrase');
  await expect(all.status).toHaveText(/\d+ result/);
});
