/** What a screen reader says while an agent walks the decision tree. */
import { Reader } from './support/reader.ts';
import { test } from './support/test.ts';
import { ready, titleOf, tree, treeOn } from './support/tree.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** What is pressed to get from one step to another. */
function between(from: string, to: string): string {
  return tree.get(from)!.presses.find((each) => each.to === to)!.label;
}

test('each answer is followed by the next step, once, and the words can be heard and copied', async ({
  page,
  at,
}) => {
  await page.goto(at('/tools/decision-tree/'));
  await ready(page);
  const reader = await Reader.listenTo(page);
  for (const [from, to] of [
    ['risk', 'what'],
    ['what', 'mood'],
    ['mood', 'l-cry'],
  ] as const) {
    const label = between(from, to);
    await treeOn(page).getByRole('link', { name: label, exact: true }).focus();
    await reader.says(`link, ${label}`);
    await page.keyboard.press('Enter');
    await reader.says(`heading, ${titleOf(to)}, level 2`);
  }
  await reader.readsOn(
    'list',
    /^listitem, level 1, position 1, set size \d$/,
    'Take your time. I’m not going anywhere.',
    'button, Copy: Take your time. I’m…',
  );
  await page.keyboard.press('Tab');
  await reader.says('button, Copy: Take your time. I’m…');
  await page.keyboard.press('Enter');
  await reader.says('polite: Copied.');
  await treeOn(page)
    .getByRole('link', { name: /^Change answer 2/ })
    .focus();
  await reader.says(`link, Change answer 2: ${titleOf('what')}`);
  await page.keyboard.press('Enter');
  await reader.says(`heading, ${titleOf('what')}, level 2`);
});
