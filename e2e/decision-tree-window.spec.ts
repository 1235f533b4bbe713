/** An agent keeps the decision tree beside the programme they work in. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { between, headingOf, press, ready, treeOn } from './support/tree.ts';

/** A browser without a window on top. */
async function withoutOnTop(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'documentPictureInPicture');
  });
}

test('the tree moves into a window on top, with its path and its looks, and back again', async ({
  page,
  at,
  context,
}) => {
  await page.goto(at('/tools/decision-tree/risk/'));
  await ready(page);
  await press(page, between('risk', 'what'));
  const opening = context.waitForEvent('page');
  await treeOn(page).getByRole('button', { name: 'Keep on top' }).click();
  const onTop = await opening;
  await expect(headingOf(onTop, 'what')).toBeVisible();
  await expect(treeOn(page)).toHaveCount(0);
  await expect(page.getByText('The decision tree is in the small window.')).toBeVisible();
  await expect(onTop.locator('html')).toHaveAttribute('lang', 'en-GB');
  const family = (each: Page) =>
    each.locator('body').evaluate((body) => getComputedStyle(body).fontFamily);
  expect(await family(onTop)).toBe(await family(page));

  await press(onTop, between('what', 'mood'));
  await expect(page).toHaveURL(/\/mood\/\?path=risk\.what$/);

  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(headingOf(page, 'mood')).toBeVisible();
  await press(page, between('mood', 'l-quiet'));
});

test('closing the window on top brings the tree back', async ({ page, at, context }) => {
  await page.goto(at('/tools/decision-tree/risk/'));
  await ready(page);
  const opening = context.waitForEvent('page');
  await treeOn(page).getByRole('button', { name: 'Keep on top' }).click();
  const onTop = await opening;
  await expect(headingOf(onTop, 'risk')).toBeVisible();
  await onTop.close({ runBeforeUnload: true });
  await expect(headingOf(page, 'risk')).toBeVisible();
});

test('a browser without a window on top opens a small one with the same step, and nothing around it', async ({
  page,
  at,
  context,
}) => {
  await withoutOnTop(page);
  await page.goto(at('/tools/decision-tree/what/?path=risk'));
  await ready(page);
  const opening = context.waitForEvent('page');
  await treeOn(page).getByRole('button', { name: 'Small window' }).click();
  const small = await opening;
  await ready(small);
  await expect(headingOf(small, 'what')).toBeVisible();
  await expect(small).toHaveURL(/\/what\/\?path=risk$/);
  await expect(small.getByRole('banner')).toBeHidden();
  await expect(treeOn(small).getByRole('button', { name: /window|on top/ })).toHaveCount(0);
});

test('a browser that refuses is believed, and the agent is told', async ({ page, at }) => {
  await withoutOnTop(page);
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto(at('/tools/decision-tree/what/'));
  await ready(page);
  await treeOn(page).getByRole('button', { name: 'Small window' }).click();
  await expect(treeOn(page).getByRole('status')).toHaveText(
    'The browser did not open the small window.',
  );
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  test('no small window is offered where there can be none', async ({ page, at }) => {
    await withoutOnTop(page);
    await page.goto(at('/tools/decision-tree/what/'));
    await ready(page);
    await expect(treeOn(page).getByRole('button', { name: /window|on top/ })).toHaveCount(0);
  });
});
