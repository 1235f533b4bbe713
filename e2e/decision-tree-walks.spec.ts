/** Every option of the decision tree leads where it says, with script and without. */
import { readFileSync } from 'node:fs';
import { DomUtils, parseDocument } from 'htmlparser2';
import { firstStep } from '../src/model/tree/graph.ts';
import { expectAccessible } from './support/axe.ts';
import { expectNoIssues } from './support/expect-no-issues.ts';
import { builds } from './support/site.ts';
import { expect, test } from './support/test.ts';
import {
  headingOf,
  press,
  ready,
  standing,
  titleOf,
  tree,
  treeOn,
  walksThatPressEverything,
  type TreeWalk,
} from './support/tree.ts';

const walks = walksThatPressEverything(tree);

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

test('what stands on every step is one press away on every step', () => {
  const missing = [...tree.values()].flatMap(({ id, presses }) => {
    const file = `${builds.root.folder}/tools/decision-tree/${id}/index.html`;
    const links = DomUtils.getElementsByTagName('a', parseDocument(readFileSync(file, 'utf8')));
    const led = [id, ...presses.map(({ to }) => to)];
    return standing
      .filter(({ to }) => !led.includes(to))
      .filter(({ label, to }) => {
        const named = links.filter((link) => DomUtils.textContent(link).trim() === label);
        return named.length !== 1 || named[0]?.attribs['href'] !== `/tools/decision-tree/${to}/`;
      })
      .map(({ label }) => `On ${id}: “${label}” must be one link, and lead to its step`);
  });
  expectNoIssues(missing);
});

for (const each of standing) {
  test(`“${each.label}” is pressed on a step, and leads back to it`, async ({ page, at }) => {
    await page.goto(at('/tools/decision-tree/l-shout/'));
    await ready(page);
    await press(page, each);
    await treeOn(page)
      .getByRole('button', { name: `Back to: ${titleOf('l-shout')}`, exact: true })
      .click();
    await expect(headingOf(page, 'l-shout')).toBeFocused();
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an agent whose browser runs no script walks by links alone', async ({ page, at }) => {
    await page.goto(at('/tools/decision-tree/'));
    for (const { label, to } of walks[0] ?? []) {
      await treeOn(page).getByRole('link', { name: label, exact: true }).click();
      await expect(page).toHaveURL(at(`/tools/decision-tree/${to}/`));
    }
  });

  test('every step has its heading, its links, and no button that would not work', async ({
    page,
    at,
  }) => {
    test.slow();
    for (const { id, presses } of tree.values()) {
      await page.goto(at(`/tools/decision-tree/${id}/`));
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf(id));
      const options = treeOn(page).locator('.options a');
      expect(
        await options.evaluateAll((links) =>
          links.map((link) => [link.textContent?.trim(), (link as HTMLAnchorElement).href]),
        ),
      ).toEqual(presses.map(({ label, to }) => [label, at(`/tools/decision-tree/${to}/`)]));
      await expect(options.filter({ visible: true })).toHaveCount(presses.length);
      await expect(treeOn(page).getByRole('button').filter({ visible: true })).toHaveCount(0);
    }
  });
});
