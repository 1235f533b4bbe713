/** A trainer looks at the whole decision tree at once, and prints it for the wall. */
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import { titleOf, tree } from './support/tree.ts';

test('every step is on the map, as a picture and as a list, and each is a link', async ({
  page,
  at,
}) => {
  await page.goto(at('/tools/decision-tree/map/'));
  const drawn = page.locator('[data-map] svg a[href]');
  await expect(drawn).toHaveCount(tree.size);
  const idOf = (links: Element[]) =>
    links.map((link) => link.getAttribute('href')?.split('/').at(-2) ?? '');
  expect((await drawn.evaluateAll(idOf)).sort()).toEqual([...tree.keys()].sort());
  const list = page.getByRole('region', { name: 'The map as a list' });
  const named = await list
    .getByRole('link', { name: /^\d+\. / })
    .evaluateAll((links) =>
      links.map((link) => [
        link.getAttribute('href')?.split('/').at(-2),
        link.textContent?.replace(/^\d+\. /, ''),
      ]),
    );
  expect(named.sort()).toEqual([...tree.keys()].map((id) => [id, titleOf(id)]).sort());
});

test('a step on the picture leads to its page', async ({ page, at }) => {
  await page.goto(at('/tools/decision-tree/map/'));
  await page.locator('[data-map] svg a[href$="/conduct/"]').click();
  await expect(page).toHaveURL(at('/tools/decision-tree/conduct/'));
});

test('the map is made larger, smaller, and fitted to the width', async ({ page, at }) => {
  await page.goto(at('/tools/decision-tree/map/'));
  const picture = page.locator('[data-map] > svg');
  const width = async () => (await picture.boundingBox())?.width ?? 0;
  const before = await width();
  await page.getByRole('button', { name: 'Larger' }).click();
  expect(await width()).toBeCloseTo(before * 1.25, 0);
  await page.getByRole('button', { name: 'Smaller' }).click();
  expect(await width()).toBeCloseTo(before, 0);
  await page.getByRole('button', { name: 'Fit' }).click();
  const room = await page.locator('[data-map]').evaluate((element) => element.clientWidth);
  expect(await width()).toBeLessThanOrEqual(room + 1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the map takes the ${colorScheme} theme and is accessible`, async ({ page, at }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(at('/tools/decision-tree/map/'));
    await expect(page.locator('[data-map] > svg')).toBeVisible();
    const colour = (part: string) =>
      page
        .locator(part)
        .first()
        .evaluate((element) => getComputedStyle(element).fill);
    const ink = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
    expect(await colour('[data-map] text')).toBe(ink);
    await expectAccessible(page);
  });
}

test('printed, the map fills one sheet', async ({ page, at }) => {
  await page.goto(at('/tools/decision-tree/map/'));
  await expect(page.locator('[data-map] > svg')).toBeVisible();
  const sheets = (await page.pdf({ preferCSSPageSize: true }))
    .toString('latin1')
    .match(/\/Type\s*\/Page\b/g);
  expect(sheets).toHaveLength(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the map is a picture that can be opened, above the list', async ({ page, at }) => {
    await page.goto(at('/tools/decision-tree/map/'));
    await expect(page.locator('[data-map] img')).toBeVisible();
    await expect(
      page.getByRole('link', { name: `1. ${titleOf('risk')}`, exact: true }),
    ).toBeVisible();
    await page.locator('[data-map] a').click();
    await expect(page).toHaveURL(at('/tools/decision-tree/map.svg'));
  });
});
