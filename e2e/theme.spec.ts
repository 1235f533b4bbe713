/** A reader chooses how bright the page is, and keeps the choice. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const button = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Theme' });

/** How bright the paper is, from 0 to 255. */
function brightness(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [red = 0, green = 0, blue = 0] = getComputedStyle(document.documentElement)
      .backgroundColor.match(/\d+/g)!
      .map(Number);
    return (red + green + blue) / 3;
  });
}

test('the page follows the device until a reader chooses', async ({ page, at }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(at('/'));
  expect(await brightness(page)).toBeLessThan(60);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await brightness(page)).toBeGreaterThan(200);
});

test('a reader chooses dark, and the next page and the next visit are dark', async ({
  page,
  at,
}) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(at('/'));
  await choose(page, 'dark');
  expect(await brightness(page)).toBeLessThan(60);

  await page.goto(at('/stages/listen/'));
  expect(await brightness(page)).toBeLessThan(60);
  await expect(button(page)).toHaveAccessibleName(/dark/);
});

test('a reader on a dark device chooses light, then goes back to what the device says', async ({
  page,
  at,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(at('/'));
  await choose(page, 'light');
  expect(await brightness(page)).toBeGreaterThan(200);
  await choose(page, 'device');
  expect(await brightness(page)).toBeLessThan(60);
});

test('the choice is said to someone who cannot see it', async ({ page, at }) => {
  await page.goto(at('/'));
  await choose(page, 'light');
  await expect(page.getByRole('status').filter({ hasText: /light/ })).toBeAttached();
});

test('the chosen theme stands before anything is painted', async ({ page, at }) => {
  await page.goto(at('/'));
  await choose(page, 'dark');
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const seen = window as unknown as { themeSetBeforeBody?: boolean };
      if (document.documentElement?.dataset['theme'] === 'dark') {
        seen.themeSetBeforeBody ??= document.body === null;
      }
    }).observe(document, { subtree: true, attributes: true, childList: true });
  });
  await page.reload();
  expect(await page.evaluate(() => Reflect.get(window, 'themeSetBeforeBody') as unknown)).toBe(
    true,
  );
});

/** Presses the button until it says that the theme is the one wanted. */
async function choose(page: Page, wanted: string): Promise<void> {
  for (let press = 0; press < 3; press += 1) {
    await button(page).click();
    if ((await button(page).getAttribute('aria-label'))?.includes(wanted)) return;
  }
  throw new Error(`The theme button never came to "${wanted}".`);
}
