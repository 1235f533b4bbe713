/** A trainer prints a page as a hand-out. */
import { expect, test } from './support/test.ts';

test('the hand-out holds the advice and nothing to press', async ({ page, at }) => {
  await page.goto(at('/situations/shouting/'));
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.do-now', '.say [data-words]', 'h1']) {
    await expect(page.locator(part).first()).toBeVisible();
  }
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('navigation').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test('what is folded on the screen is unfolded on paper', async ({ page, at }) => {
  await page.goto(at('/situations/shouting/'));
  const folded = page.locator('main details p').first();
  const seen = () =>
    folded.evaluate((text) => text.checkVisibility({ contentVisibilityAuto: true }));
  expect(await seen()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await seen()).toBe(true);
});

test('a hand-out is dark on light, also from a dark screen', async ({ page, at }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(at('/safety/suicide-or-self-harm/'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const ink = await page.locator('h1').evaluate((heading) => getComputedStyle(heading).color);
  expect(Math.max(...ink.match(/\d+/g)!.map(Number))).toBeLessThan(80);
});

test('a hand-out of a situation is at most two sheets', async ({ page, at }) => {
  await page.goto(at('/situations/shouting/'));
  const file = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(file.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
});

test('a checklist is printed on a side of its own', async ({ page, at }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await page.goto(at('/safety/aftercare/'));
  const side = page.locator('[data-print-side]');
  await side.getByRole('button', { name: 'Print this side' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-one-side');
  await page.emulateMedia({ media: 'print' });
  await expect(side.getByRole('listitem').last()).toBeVisible();
  await expect(side.getByRole('button')).toBeHidden();
  expect(await side.getByRole('listitem').count()).toBeGreaterThan(5);
  expect((await page.locator('body').innerText()).trim()).toBe((await side.innerText()).trim());

  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
