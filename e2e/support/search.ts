/** Opens search, and finds its parts. */
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

export interface SearchParts {
  area: Locator;
  box: Locator;
  /** The results, without the links within them. */
  items: Locator;
  links: Locator;
  status: Locator;
}

function partsOf(area: Locator): SearchParts {
  const list = area.locator('ol[data-search-results]');
  return {
    area,
    box: area.getByRole('searchbox'),
    items: list.locator('> li'),
    links: list.getByRole('link'),
    status: area.getByRole('status'),
  };
}

/** Opens the dialog with the keyboard, on the page that is open. */
export async function openSearch(page: Page): Promise<SearchParts> {
  await page.keyboard.press('/');
  const search = partsOf(page.getByRole('dialog', { name: 'Search' }));
  await expect(search.box).toBeFocused();
  return search;
}

/** Opens the search page. @param query what stands after the address: `?q=shouting` */
export async function openSearchPage(
  page: Page,
  at: (path: string) => string,
  query = '',
): Promise<SearchParts> {
  await page.goto(at(`/search/${query}`));
  return partsOf(page.getByRole('main'));
}
