/** What a screen reader says while an agent holds a boundary. */
import { copyName, ladderFile, rungs, saidOn } from './support/content.ts';
import { BoundaryLadder, ladderPath } from './support/ladder.ts';
import { Reader } from './support/reader.ts';
import { test } from './support/test.ts';

/** The name of a step, counted from 1, and of the button that copies its first words. */
const name = (step: number) => `${String(step)} ${rungs[step - 1]?.name ?? ''}`;
const copy = (step: number) => copyName(saidOn('phone', rungs[step - 1]?.say)[0] ?? '');

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('each press is followed by the step one stands on, and its words', async ({ page, at }) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  const reader = await Reader.listenTo(page);
  await ladder.button('It goes on').focus();
  await reader.says('button, It goes on');
  await page.keyboard.press('Enter');
  await reader.says(name(2));
  await page.keyboard.press('Tab');
  await reader.says(`button, ${copy(2)}`);
  await page.keyboard.press('Enter');
  await reader.says('polite: Copied.');
  await ladder.button('They stopped').focus();
  await reader.says('button, They stopped');
  await page.keyboard.press('Enter');
  // The line that takes the focus is a paragraph: a screen reader goes on with its words.
  await reader.says('paragraph');
  await reader.readsOn(ladderFile.eased.noted);
  await ladder.button('It started again').focus();
  await reader.says('button, It started again');
  await page.keyboard.press('Enter');
  await reader.says(name(3));
  await page.keyboard.press('Tab');
  await reader.says(`button, ${copy(3)}`);
});
