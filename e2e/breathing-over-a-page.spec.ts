/** One press opens the breathing timer over any page; Escape gives the page back. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { Breathing } from './support/breathing.ts';
import { onePageOfEachKind } from './support/site.ts';
import { expect, test } from './support/test.ts';

const opener = (page: Page) =>
  page.getByRole('banner').getByRole('link', { name: 'Breathing timer' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Breathing timer' });

for (const path of onePageOfEachKind) {
  test(`one press opens the timer over ${path}, and a second one starts it`, async ({
    page,
    at,
  }) => {
    await page.goto(at(path));
    await opener(page).click();
    await expect(dialog(page)).toBeVisible();
    const timer = new Breathing(page);
    await expect(dialog(page).getByRole('button', { name: 'Start' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog(page).locator('.breathing-word')).toHaveText('Breathe in', {
      timeout: 1000,
    });
    await expect(dialog(page).locator(timer.status)).toHaveText('Started. Breathe in');
  });
}

test('Escape ends it, and gives back the focus and the place', async ({ page, at }) => {
  await page.goto(at('/situations/shouting/'));
  await page.mouse.wheel(0, 700);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  const place = await page.evaluate(() => scrollY);
  // With the mouse itself: what presses for a test scrolls the page to what it presses.
  const link = (await opener(page).boundingBox())!;
  await page.mouse.click(link.x + 10, link.y + 10);
  await dialog(page).getByRole('button', { name: 'Start' }).press('Enter');
  await expect(dialog(page).getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(place);
  await expect(page).toHaveURL(/\/situations\/shouting\/$/);
});

test('the Close button ends it as well, and it opens again', async ({ page, at }) => {
  await page.goto(at('/stages/listen/'));
  for (const round of [1, 2]) {
    await opener(page).click();
    await expect(
      dialog(page).getByRole('button', { name: 'Start' }),
      `round ${String(round)}`,
    ).toBeVisible();
    await dialog(page).getByRole('button', { name: 'Close' }).click();
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(opener(page)).toBeFocused();
  }
});

test('at the end a person is back where they were with one press', async ({ page, at }) => {
  await page.clock.install({ time: new Date('2026-11-22T10:00:00Z') });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(at('/stages/listen/'));
  await opener(page).click();
  const timer = new Breathing(page);
  await timer.isReady();
  await timer.start();
  await timer.pass(61);
  const back = dialog(page).getByRole('button', { name: 'Back to where you were' });
  await expect(back).toBeInViewport({ ratio: 1 });
  await back.click();
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with it over a page in the ${colorScheme} theme`, async ({
    page,
    at,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(at('/situations/shouting/'));
    await opener(page).click();
    await expect(dialog(page).getByRole('button', { name: 'Start' })).toBeVisible();
    await expectAccessible(page);
    const box = (await dialog(page).boundingBox())!;
    expect(box.x).toBe(0);
    expect(box.width).toBe(360);
    await expect(dialog(page).getByRole('button', { name: 'Start' })).toBeInViewport();
  });
}

test('the focus stays in the timer while it is open', async ({ page, at }) => {
  await page.goto(at('/stages/listen/'));
  await opener(page).click();
  await expect(dialog(page).getByRole('button', { name: 'Start' })).toBeFocused();
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press('Tab');
    const isBehind = await page.evaluate(
      () => document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
    );
    expect(isBehind).toBe(false);
  }
});

test('nothing of it is loaded before the press', async ({ page, at }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(at('/stages/listen/'), { waitUntil: 'networkidle' });
  const before = loaded.length;
  expect(loaded.filter((path) => /breathing|mount|client|react/i.test(path))).toEqual([]);
  await opener(page).click();
  await expect(dialog(page).getByRole('button', { name: 'Start' })).toBeVisible();
  const after = loaded.slice(before);
  expect(after.filter((path) => path.endsWith('/breathing-timer.json'))).toHaveLength(1);
});

test('a press that asks for a new tab or window is left to the browser', async ({ page, at }) => {
  await page.goto(at('/stages/listen/'));
  const link = opener(page);
  for (const press of [
    { modifiers: ['Control'] },
    { modifiers: ['Meta'] },
    { modifiers: ['Shift'] },
    { button: 'middle' },
  ] as const) {
    // Looks at what has become of the press when it has reached the window, and opens no tab.
    const isLeft = link.evaluate(
      (_, type) =>
        new Promise<boolean>((answer) => {
          addEventListener(
            type,
            (event) => {
              answer(!event.defaultPrevented);
              event.preventDefault();
            },
            { once: true },
          );
        }),
      'button' in press ? 'auxclick' : 'click',
    );
    await link.click({ ...press, modifiers: 'modifiers' in press ? [...press.modifiers] : [] });
    expect(await isLeft, JSON.stringify(press)).toBe(true);
  }
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('on the page of the timer the link leads to that page', async ({ page, at }) => {
  await page.goto(at('/tools/breathing-timer/?p=box'));
  await opener(page).click();
  await expect(page).toHaveURL(/\/tools\/breathing-timer\/$/);
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('where the timer cannot be fetched, the press leads to its page', async ({ page, at }) => {
  await page.route(/breathing-dialog[^/]*\.js/, (route) => route.abort());
  await page.goto(at('/stages/listen/'));
  await opener(page).click();
  await expect(page).toHaveURL(/\/tools\/breathing-timer\/$/);
});

test('where its words cannot be fetched, the dialog leads to its page', async ({ page, at }) => {
  await page.route('**/breathing-timer.json', (route) => route.fulfill({ status: 503 }));
  await page.goto(at('/stages/listen/'));
  await opener(page).click();
  await dialog(page).getByRole('link', { name: 'Open it as a page' }).click();
  await expect(page).toHaveURL(/\/tools\/breathing-timer\/$/);
});

test.describe('under a sub-path', () => {
  test.use({ build: 'sub' });

  test('one press opens the timer as well', async ({ page, at }) => {
    await page.goto(at('/stages/listen/'));
    await opener(page).click();
    await expect(dialog(page).getByRole('button', { name: 'Start' })).toBeVisible();
    await expect(dialog(page).getByRole('link', { name: 'Open as a page' })).toHaveAttribute(
      'href',
      '/playbook/tools/breathing-timer/?p=longer-out',
    );
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link leads to the page, where every pattern stands in print', async ({ page, at }) => {
    await page.goto(at('/stages/listen/'));
    await opener(page).click();
    await expect(page).toHaveURL(/\/tools\/breathing-timer\/$/);
    const timer = new Breathing(page).timer;
    await expect(timer.locator('.breath li')).toHaveText([
      'Breathe in 4 seconds',
      'Breathe out 6 seconds',
    ]);
    await expect(timer).toContainText('stop and breathe normally');
    await expect(page.locator('.pattern h3')).toHaveText([
      'Longer out',
      'Even',
      'Steady',
      'Box',
      'Three sighs',
      'Short pause',
      '4-7-8',
    ]);
    await expect(page.getByRole('main').getByRole('button').filter({ visible: true })).toHaveCount(
      0,
    );
    await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0);
    await expect(
      page.getByRole('link', { name: /^Set the timer/ }).filter({ visible: true }),
    ).toHaveCount(0);
  });
});
