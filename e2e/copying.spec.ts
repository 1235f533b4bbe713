/** An agent copies words into a chat; a trainer copies a link to a heading. */
import type { Page } from '@playwright/test';
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
});

test('where copying is blocked, the words are selected and the reader is told what to press', async ({
  page,
  at,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(at('/situations/shouting/'));
  const phrase = page.locator('[data-phrase]').first();
  const words = (await phrase.locator('[data-words]').innerText()).trim();
  await phrase.getByRole('button').click();
  await expect(page.getByRole('status')).toHaveText(/Ctrl\+C/);
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toBe(words);
});
