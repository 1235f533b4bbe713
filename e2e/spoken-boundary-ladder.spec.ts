/** What a screen reader says while an agent holds a boundary. */
import { BoundaryLadder, ladderPath } from './support/ladder.ts';
import { Reader } from './support/reader.ts';
import { test } from './support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('each press is followed by the step one stands on, and its words', async ({ page, at }) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  const reader = await Reader.listenTo(page);
  await ladder.button('It goes on').focus();
  await reader.says('button, It goes on');
  await page.keyboard.press('Enter');
  await reader.says('2 Ask for it to stop');
  await page.keyboard.press('Tab');
  await reader.says('button, Copy: Please stop shouting so…');
  await page.keyboard.press('Enter');
  await reader.says('polite: Copied.');
  await ladder.button('They stopped').focus();
  await reader.says('button, They stopped');
  await page.keyboard.press('Enter');
  // The line that takes the focus is a paragraph: a screen reader goes on with its words.
  await reader.says('paragraph');
  await reader.readsOn('They stopped.');
  await ladder.button('It started again').focus();
  await reader.says('button, It started again');
  await page.keyboard.press('Enter');
  await reader.says('3 Warn');
  await page.keyboard.press('Tab');
  await reader.says('button, Copy: If it carries on,…');
});
