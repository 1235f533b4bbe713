/** An agent has the playbook in a panel of 360 pixels beside the customer's record. */
import type { Locator, Page } from '@playwright/test';
import { tooWide } from './support/layout.ts';
import { expectNothing } from './support/nothing.ts';
import { onePageOfEachKind, pages } from './support/site.ts';
import { expect, test } from './support/test.ts';

test.use({ viewport: { width: 360, height: 640 } });

const situations = pages.filter(({ path }) => /^\/situations\/.+/.test(path));
const safety = pages.filter(({ path }) => /^\/safety\/.+/.test(path));

async function bottom(part: Locator): Promise<number> {
  return part.evaluate((element) => element.getBoundingClientRect().bottom);
}

/** Where the first screen ends: above what is pinned to the bottom of the window. */
function endOfFirstScreen(page: Page): Promise<number> {
  return page.evaluate(() => {
    const pinned = [...document.querySelectorAll('body *')]
      .filter(
        (element) => getComputedStyle(element).position === 'fixed' && element.checkVisibility(),
      )
      .map((element) => element.getBoundingClientRect())
      .filter(({ height, bottom }) => height > 0 && bottom >= innerHeight - 1);
    return Math.min(innerHeight, ...pinned.map(({ top }) => top));
  });
}

for (const { path } of situations) {
  test(`what to do and the first words to say are on the first screen of ${path}`, async ({
    page,
    at,
  }) => {
    await page.goto(at(path));
    const end = await endOfFirstScreen(page);
    expect(await bottom(page.locator('.do-now'))).toBeLessThanOrEqual(end);
    expect(await bottom(page.locator('.say [data-words]').first())).toBeLessThanOrEqual(end);
  });
}

for (const { path } of safety) {
  test(`what to do is on the first screen of ${path}, above any words to say`, async ({
    page,
    at,
  }) => {
    await page.goto(at(path));
    const doNow = page.locator('.do-now');
    expect(await bottom(doNow)).toBeLessThanOrEqual(await endOfFirstScreen(page));
    const before = await page.evaluate(() => {
      const now = document.querySelector('.do-now')!;
      return [...document.querySelectorAll('main [data-phrase]')].filter(
        (phrase) => phrase.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING,
      ).length;
    });
    expect(before).toBe(0);
  });
}

test('search and the tools are one press away on every kind of page', async ({ page, at }) => {
  for (const path of onePageOfEachKind) {
    await page.goto(at(path));
    for (const name of ['Search', 'Decision tree', 'Phrase', 'Breathing']) {
      await expect(
        page.getByRole('banner').getByText(name).first(),
        `${name} on ${path}`,
      ).toBeInViewport();
    }
    expectNothing(await tooWide(page));
  }
});

test('what is pressed in the header is at least 44 pixels high', async ({ page, at }) => {
  await page.goto(at('/situations/shouting/'));
  const low = await page
    .getByRole('banner')
    .locator('a:visible, button:visible')
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.getBoundingClientRect().height < 44)
        .map(
          (control) => `${control.textContent}: ${String(control.getBoundingClientRect().height)}`,
        ),
    );
  expectNothing(low);
});
