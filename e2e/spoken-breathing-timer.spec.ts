/** What a screen reader says while somebody breathes with the timer. */
import { Breathing, timerPath } from './support/breathing.ts';
import { Reader } from './support/reader.ts';
import { test } from './support/test.ts';

test('the pattern is told before Start, each phase once, no count, and the end', async ({
  page,
  at,
}) => {
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  const reader = await Reader.listenTo(page);
  await timer.button('Start').focus();
  await reader.says(/^button, Start, Longer out .* Breathe in 4 seconds Breathe out 6 seconds/);
  await page.keyboard.press('Enter');
  await timer.pass(12);
  await reader.says('polite: Started. Breathe in', 'polite: Breathe out', 'polite: Breathe in');
  await page.keyboard.press('Enter');
  await reader.says('polite: Paused.');
  await page.keyboard.press('Tab');
  await reader.says('button, Stop');
  await page.keyboard.press('Shift+Tab');
  await reader.says(/^button, Go on/);
  await page.keyboard.press('Enter');
  await timer.pass(50);
  const breath = ['polite: Breathe out', 'polite: Breathe in'];
  await reader.says(
    'polite: Breathe in',
    ...breath,
    ...breath,
    ...breath,
    ...breath,
    'polite: Breathe out',
    'polite: Finished.',
  );
});
