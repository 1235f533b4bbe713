/** Every option of the decision tree leads where it says, with script and without. */
import { firstStep, standingPresses } from '../src/model/step-graph.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';
import {
  headingOf,
  press,
  ready,
  titleOf,
  tree,
  treeOn,
  walksThatPressEverything,
  type TreeWalk,
} from './support/tree.ts';

const walks = walksThatPressEverything(tree);
const standing = standingPresses(tree);

/** Each step is looked at where it is come to first. */
const seen = new Set<string>();
const fresh = walks.map(
  (walk) => new Set(walk.map(({ to }) => to).filter((id) => !seen.has(id) && seen.add(id))),
);

function named(walk: TreeWalk): string {
  return `${walk
    .slice(0, 6)
    .map(({ to }) => to)
    .join(', ')} and ${String(walk.length - 6)} steps more`;
}

test('the walks press everything there is to press, and see every step', () => {
  const pressed = walks.flatMap((walk) =>
    walk.map(({ to }, index) => `${walk[index - 1]?.to ?? firstStep} ${to}`),
  );
  const offered = [...tree.values()].flatMap(({ id, presses }) =>
    presses.map(({ to }) => `${id} ${to}`),
  );
  expect(pressed).toEqual(expect.arrayContaining(offered));
  expect([...seen].sort()).toEqual([...tree.keys()].sort());
});

for (const [index, walk] of walks.entries()) {
  test(`an agent walks ${named(walk)}, and each new step is accessible in both themes`, async ({
    page,
    at,
  }) => {
    test.slow();
    const unseen = new Set(fresh[index]);
    await page.goto(at(`/tools/decision-tree/${firstStep}/`));
    await ready(page);
    for (const each of walk) {
      await press(page, each);
      await expect(headingOf(page, each.to)).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`/tools/decision-tree/${each.to}/\\?path=`));
      if (!unseen.delete(each.to)) continue;
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page);
      }
    }
  });
}

for (const { label, to } of standing) {
  test(`“${label}” is one press away on every step`, async ({ page, at }) => {
    test.slow();
    for (const { id, presses } of tree.values()) {
      if (id === to || presses.some((own) => own.to === to)) continue;
      await page.goto(at(`/tools/decision-tree/${id}/`));
      await expect(treeOn(page).getByRole('link', { name: label, exact: true })).toHaveAttribute(
        'href',
        new RegExp(`/tools/decision-tree/${to}/`),
      );
    }
    await ready(page);
    const before = new URL(page.url()).pathname.split('/').at(-2) ?? '';
    await press(page, { label, to });
    await treeOn(page)
      .getByRole('button', { name: `Back to: ${titleOf(before)}` })
      .click();
    await expect(headingOf(page, before)).toBeFocused();
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const walk of walks) {
    test(`an agent whose browser runs no script walks ${named(walk)}`, async ({ page, at }) => {
      test.slow();
      await page.goto(at('/tools/decision-tree/'));
      for (const { label, to } of walk) {
        await treeOn(page).getByRole('link', { name: label, exact: true }).click();
        await expect(page).toHaveURL(at(`/tools/decision-tree/${to}/`));
        await expect(
          page.getByRole('heading', { level: 1, name: titleOf(to), exact: true }),
        ).toBeVisible();
        await expect(treeOn(page).getByRole('button').filter({ visible: true })).toHaveCount(0);
      }
    });
  }
});
