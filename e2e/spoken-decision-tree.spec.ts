/** What a screen reader says while an agent walks the decision tree. */
import { allSaid, copyName, endOf } from './support/content.ts';
import { Reader } from './support/reader.ts';
import { test } from './support/test.ts';
import { between, ready, titleOf, treeOn } from './support/tree.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

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
    const { label } = between(from, to);
    await treeOn(page).getByRole('link', { name: label, exact: true }).focus();
    await reader.says(`link, ${label}`);
    await page.keyboard.press('Enter');
    await reader.says(`heading, ${titleOf(to)}, level 2`);
  }
  const { say } = endOf('l-cry');
  const shown = allSaid(say);
  const first = shown[0]?.words ?? '';
  await reader.readsOn(
    'group, Words for',
    'radio, phone, not checked, position 1, set size 4',
    'radio, chat, not checked, position 2, set size 4',
    'radio, email, not checked, position 3, set size 4',
    'radio, face to face, not checked, position 4, set size 4',
    'list',
    `listitem, level 1, position 1, set size ${String(shown.length)}`,
    first,
    `button, ${copyName(first)}`,
  );
  await page.keyboard.press('Tab');
  await reader.says('radio, phone, not checked, position 1, set size 4');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await reader.says(`button, ${copyName(first)}`);
  await page.keyboard.press('Enter');
  await reader.says('polite: Copied.');
  await treeOn(page)
    .getByRole('link', { name: /^Change answer 2/ })
    .focus();
  await reader.says(`link, Change answer 2: ${titleOf('what')}`);
  await page.keyboard.press('Enter');
  await reader.says(`heading, ${titleOf('what')}, level 2`);
});
