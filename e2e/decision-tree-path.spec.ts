/** An agent changes their mind, goes back, and shares where they are. */
import { endOf } from './support/content.ts';
import { expect, test } from './support/test.ts';
import { between, headingOf, press, ready, titleOf, treeOn } from './support/tree.ts';
import type { Page } from '@playwright/test';

async function walk(page: Page, at: (path: string) => string, ...ids: string[]): Promise<void> {
  const [first = 'risk', ...rest] = ids;
  await page.goto(at(`/tools/decision-tree/${first}/`));
  await ready(page);
  let from = first;
  for (const to of rest) {
    await press(page, between(from, to));
    from = to;
  }
}

const path = (page: Page) => treeOn(page).getByRole('region', { name: 'Your path so far' });
const status = (page: Page) => treeOn(page).getByRole('status');

test('the path shows every answer, and each can be changed', async ({ page, at }) => {
  await walk(page, at, 'risk', 'what', 'mood', 'l-cry');
  await expect(path(page).getByRole('listitem')).toHaveText([
    `${titleOf('risk')} ${between('risk', 'what').label}Change`,
    `${titleOf('what')} ${between('what', 'mood').label}Change`,
    `${titleOf('mood')} ${between('mood', 'l-cry').label}Change`,
  ]);
  const names = await path(page)
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
  expect(new Set(names).size).toBe(3);
});

test('a changed answer keeps what still follows from it', async ({ page, at }) => {
  await walk(page, at, 'risk', 'what', 'mood', 'swearing', 'conduct', 'b3');
  await path(page)
    .getByRole('link', { name: /^Change answer 3/ })
    .click();
  await expect(headingOf(page, 'mood')).toBeFocused();
  const before = treeOn(page).getByRole('link').filter({ hasText: 'Your answer before' });
  await expect(before).toContainText(between('mood', 'swearing').label);
  await treeOn(page)
    .getByRole('link', { name: between('mood', 'listen').label, exact: true })
    .click();
  await expect(headingOf(page, 'b3')).toBeFocused();
  await expect(page).toHaveURL(/\/b3\/\?path=risk\.what\.mood\.listen\.conduct$/);
  await expect(headingOf(page, 'b3')).toHaveAccessibleDescription(
    'One later step no longer follows, and is left out.',
  );
});

test('a changed answer that leads elsewhere says how much was left out', async ({ page, at }) => {
  await walk(page, at, 'risk', 'what', 'mood', 'l-cry');
  await path(page)
    .getByRole('link', { name: /^Change answer 2/ })
    .click();
  await press(page, between('what', 'want'));
  await expect(page).toHaveURL(/\/want\/\?path=risk\.what$/);
  await expect(headingOf(page, 'want')).toHaveAccessibleDescription(
    '2 later steps no longer follow, and are left out.',
  );
});

test('an answer that was to be changed can be kept as it was', async ({ page, at }) => {
  await walk(page, at, 'risk', 'what', 'mood', 'l-cry');
  await path(page)
    .getByRole('link', { name: /^Change answer 2/ })
    .click();
  await expect(headingOf(page, 'what')).toBeFocused();
  await treeOn(page).getByRole('button', { name: 'Keep it as it was' }).click();
  await expect(headingOf(page, 'l-cry')).toBeFocused();
  await expect(page).toHaveURL(/\?path=risk\.what\.mood$/);
});

test('Undo takes back one press after another, a start from new too', async ({ page, at }) => {
  await walk(page, at, 'risk', 'what', 'mood');
  const undo = treeOn(page).getByRole('button', { name: 'Undo' });
  await treeOn(page).getByRole('button', { name: 'Start again' }).click();
  await expect(headingOf(page, 'risk')).toBeFocused();
  await page.goBack();
  await expect(headingOf(page, 'mood')).toBeFocused();
  await undo.click();
  await expect(headingOf(page, 'what')).toBeFocused();
  await undo.click();
  await expect(headingOf(page, 'risk')).toBeFocused();
  await expect(undo).toBeHidden();
});

test('Back and Forward walk the steps, and the title follows', async ({ page, at }) => {
  await walk(page, at, 'risk', 'what', 'conduct');
  await expect(page).toHaveTitle(`${titleOf('conduct')} · Steady`);
  await page.goBack();
  await expect(headingOf(page, 'what')).toBeFocused();
  await expect(page).toHaveTitle(`${titleOf('what')} · Steady`);
  await page.goBack();
  await expect(headingOf(page, 'risk')).toBeFocused();
  await page.goForward();
  await page.goForward();
  await expect(headingOf(page, 'conduct')).toBeFocused();
  await expect(page).toHaveURL(/\/conduct\/\?path=risk\.what$/);
});

test('a link to a step brings its path along, and Undo goes back along it', async ({
  page,
  at,
}) => {
  await page.goto(at('/tools/decision-tree/b2/?path=risk.what.conduct'));
  await expect(path(page).getByRole('listitem')).toHaveCount(3);
  await expect(status(page)).toBeEmpty();
  await treeOn(page).getByRole('button', { name: 'Undo' }).click();
  await expect(headingOf(page, 'conduct')).toBeFocused();
});

test('a link that is out of date keeps what still holds, and says what it left out', async ({
  page,
  at,
}) => {
  await page.goto(at('/tools/decision-tree/b2/?path=risk.what.taken-away.mood.conduct'));
  await expect(status(page)).toHaveText(
    `This link is out of date. What still leads here is kept. Left out: “taken-away”, “${titleOf('mood')}”.`,
  );
  await expect(path(page).getByRole('listitem')).toHaveCount(3);
  await expect(page).toHaveURL(/\/b2\/\?path=risk\.what\.conduct$/);
  await expect(page.locator('body')).toBeFocused();
});

for (const nonsense of [
  '...',
  '<b>x</b>',
  '%00.%2e',
  '__proto__.constructor',
  `${'risk.what.'.repeat(400)}x`,
]) {
  test(`a made-up path does no harm: ${nonsense.slice(0, 24)}`, async ({ page, at }) => {
    await page.goto(at(`/tools/decision-tree/b2/?path=${encodeURIComponent(nonsense)}`));
    await ready(page);
    await expect(headingOf(page, 'b2')).toBeVisible();
    await press(page, between('b2', 'b3'));
    await expect(page).toHaveURL(/\/b3\/\?path=b2$/);
  });
}

test('a page opened again is where it was, with the path that led there', async ({ page, at }) => {
  await walk(page, at, 'risk', 'what', 'mood');
  await page.reload();
  await expect(path(page).getByRole('listitem')).toHaveCount(2);
  await treeOn(page).getByRole('button', { name: 'Undo' }).click();
  await expect(headingOf(page, 'what')).toBeFocused();
});

test('on the tree’s own page the address follows too, and Back returns to the page', async ({
  page,
  at,
}) => {
  await page.goto(at('/tools/decision-tree/'));
  await ready(page);
  await press(page, between('risk', 'what'));
  await expect(page).toHaveURL(/\/tools\/decision-tree\/what\/\?path=risk$/);
  await page.goBack();
  await expect(page).toHaveURL(at('/tools/decision-tree/'));
  await expect(headingOf(page, 'risk')).toBeFocused();
});

test('a press with Ctrl opens the step in a tab of its own, with its path', async ({
  page,
  at,
  context,
}) => {
  await walk(page, at, 'risk', 'what');
  const opened = context.waitForEvent('page');
  await treeOn(page)
    .getByRole('link', { name: between('what', 'mood').label, exact: true })
    .click({ modifiers: ['ControlOrMeta'] });
  await expect(await opened).toHaveURL(/\/mood\/\?path=risk\.what$/);
  await expect(headingOf(page, 'what')).toBeVisible();
});

test('where the steps cannot be loaded, every option still leads on', async ({ page, at }) => {
  await page.route('**/steps.json', (route) => route.abort());
  await page.goto(at('/tools/decision-tree/risk/'));
  await treeOn(page)
    .getByRole('link', { name: between('risk', 'what').label, exact: true })
    .click();
  await expect(page).toHaveURL(at('/tools/decision-tree/what/'));
  await expect(page.getByRole('heading', { level: 1, name: titleOf('what') })).toBeVisible();
});

test.describe('under a sub-path', () => {
  test.use({ build: 'sub' });
  test('the tree is walked, and its links keep the sub-path', async ({ page, at }) => {
    await walk(page, at, 'risk', 'what', 'mood', 'l-cry');
    await expect(page).toHaveURL(at('/tools/decision-tree/l-cry/?path=risk.what.mood'));
    await treeOn(page).locator('.step-page').click();
    await expect(page).toHaveURL(at(`/${endOf('l-cry').page}/`));
  });
});
