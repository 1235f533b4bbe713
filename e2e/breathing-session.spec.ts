/** Someone breathes with the timer, from the first breath to the last. */
import { Breathing, timerPath } from './support/breathing.ts';
import { expect, test } from './support/test.ts';

test('an agent breathes for a minute, and is told each phase with its count', async ({
  page,
  at,
}) => {
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.start();
  await timer.shows('Breathe in', 4, '1 of 6');
  await timer.pass(3.5);
  await timer.shows('Breathe in', 1, '1 of 6');
  await timer.pass(0.6);
  await timer.shows('Breathe out', 6, '1 of 6');
  await timer.pass(6);
  await timer.shows('Breathe in', 4, '2 of 6');
  await timer.pass(49);
  await timer.shows('Breathe out', 1, '6 of 6');
  await timer.pass(1);
  await timer.shows('Done');
  await expect(timer.status).toHaveText('Finished.');
  await expect(timer.button('Start again')).toBeVisible();
});

test('the ring opens with the breath in and closes with the breath out', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.start();
  const closed = await timer.drawn();
  await timer.pass(3.9);
  const open = await timer.drawn();
  expect(open.width).toBeGreaterThan(closed.width * 1.5);
  await timer.pass(6);
  expect((await timer.drawn()).width).toBeLessThan(open.width * 0.65);
});

test('the first breath comes within a second of Start', async ({ page, at }) => {
  await page.goto(at(timerPath));
  const timer = new Breathing(page);
  await expect(timer.button('Start')).toBeEnabled();
  const took = await timer.timer.evaluate(async (group) => {
    const word = group.querySelector('.breathing-word')!;
    const start = performance.now();
    group.querySelector<HTMLElement>('.breathing-start')!.click();
    while (word.textContent !== 'Breathe in') await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  expect(took).toBeLessThan(1000);
});

test('it never starts by itself', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(`${timerPath}?p=box&m=2`));
  await timer.pass(120);
  await timer.shows('Ready');
  await expect(timer.button('Pause')).toHaveCount(0);
});

test('three minutes in which nothing ran are caught up in one step', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(`${timerPath}?m=5`));
  await timer.start();
  await timer.pass(2);
  await timer.jump(183);
  await timer.shows('Breathe out', 5, '19 of 30');
});

test('box breathing ends on the rest after the last breath out', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(`${timerPath}?p=box`));
  await timer.start();
  for (const word of ['Breathe in', 'Hold', 'Breathe out', 'Rest']) {
    await timer.pass(0.1);
    await timer.shows(word, 4, '1 of 4');
    await timer.pass(3.9);
  }
  await timer.pass(47.8);
  await timer.shows('Rest', 1, '4 of 4');
  await timer.pass(0.3);
  await timer.shows('Done');
});

test('a pause stops the time, and going on takes up where it was', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.start();
  await timer.pass(5.2);
  await timer.button('Pause').click();
  await timer.shows('Paused', 5, '1 of 6');
  await expect(timer.status).toHaveText('Paused.');
  await timer.pass(30);
  await timer.shows('Paused', 5, '1 of 6');
  await timer.button('Go on').click();
  await timer.pass(1.3);
  await timer.shows('Breathe out', 4, '1 of 6');
});

test('Stop goes back to the start', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.start();
  await timer.pass(15);
  await timer.button('Stop').click();
  await timer.shows('Ready');
  await expect(timer.status).toHaveText('Stopped.');
  await timer.start();
  await timer.shows('Breathe in', 4, '1 of 6');
});

test('Pause and Stop stay in sight while a reader scrolls through the timer', async ({
  page,
  at,
}) => {
  await page.setViewportSize({ width: 360, height: 500 });
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.start();
  await timer.setting('Nothing moves');
  for (const part of ['.breathing-stage', '.breathing-beside li:last-child', '.breathing-links']) {
    await timer.timer.locator(part).scrollIntoViewIfNeeded();
    for (const name of ['Pause', 'Stop']) {
      const isOnTop = await timer.button(name).evaluate((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) === button;
      });
      expect(isOnTop, `${name} beside ${part}`).toBe(true);
    }
  }
});

test('a tab that is hidden pauses, and asks', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.start();
  await timer.pass(2.2);
  await timer.hide(true);
  await timer.jump(30);
  await timer.hide(false);
  await timer.shows('Paused', 2, '1 of 6');
  await expect(timer.status).toHaveText('Paused while the page was hidden. Go on?');
  await timer.button('Go on').click();
  await timer.pass(1);
  await timer.shows('Breathe in', 1, '1 of 6');
});

test('on a call, a tab that is hidden keeps time', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.timer.getByLabel('On a call').check();
  await timer.start();
  await timer.pass(2);
  await timer.hide(true);
  await timer.jump(33);
  await timer.hide(false);
  await timer.shows('Breathe out', 5, '4 of 6');
});

test('on a call, the fill rises and falls with the breath', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.timer.getByLabel('On a call').check();
  await timer.start();
  expect((await timer.drawn()).height).toBeLessThan(5);
  await timer.pass(3.9);
  const full = await timer.drawn();
  expect(full.height).toBeGreaterThan(130);
  await timer.pass(6);
  expect((await timer.drawn()).height).toBeLessThan(10);
  expect((await timer.drawn()).width).toBe(full.width);
});

test('on a call, only patterns that fit one are offered', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(`${timerPath}?p=box`));
  await timer.timer.getByLabel('On a call').check();
  await expect(timer.status).toHaveText('Box is not for a call. This is Longer out.');
  const pattern = timer.timer.getByLabel('Pattern');
  await expect(pattern).toHaveValue('longer-out');
  await expect(pattern.getByRole('option')).toHaveText([
    'Longer out',
    'Even',
    'Short pause',
    'Your own times',
  ]);
});

test('after the last breath a person goes back to where they were', async ({ page, at }) => {
  await page.goto(at('/situations/shouting/'));
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.start();
  await timer.pass(61);
  await timer.button('Back to where you were').click();
  await expect(page).toHaveURL(/\/situations\/shouting\/$/);
});

test('after the last breath a person goes on to write their note', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.start();
  await timer.pass(61);
  await timer.timer.getByRole('link', { name: 'Write your note' }).click();
  await expect(page).toHaveURL(/\/tools\/call-note\/$/);
});

test('with nowhere to go back to, no way back is offered', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.start();
  await timer.pass(61);
  await timer.shows('Done');
  await expect(timer.button('Back to where you were')).toHaveCount(0);
});
