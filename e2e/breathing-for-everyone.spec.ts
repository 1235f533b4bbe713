/** The timer for people who see, hear, move or read in their own way. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { Breathing, timerPath } from './support/breathing.ts';
import { cutOff, tooWide } from './support/layout.ts';
import { expectNoIssues } from './support/expect-no-issues.ts';
import { expect, test } from './support/test.ts';

const states: Record<string, (timer: Breathing) => Promise<void>> = {
  ready: async () => undefined,
  'with all its settings open': async (timer) => {
    await timer.setting('Nothing moves');
    await timer.timer.getByLabel('Pattern').selectOption('Your own times');
  },
  running: async (timer) => {
    await timer.start();
    await timer.pass(3);
  },
  'running on a call': async (timer) => {
    await timer.timer.getByLabel('On a call').check();
    await timer.start();
    await timer.pass(3);
  },
  paused: async (timer) => {
    await timer.start();
    await timer.pass(3);
    await timer.button('Pause').click();
  },
  'at the end': async (timer) => {
    await timer.start();
    await timer.pass(61);
    await timer.shows('Done');
  },
};

for (const [name, reach] of Object.entries(states)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing wrong with the timer ${name}, in the ${colorScheme} theme`, async ({
      page,
      at,
    }) => {
      await page.emulateMedia({ colorScheme });
      const timer = new Breathing(page);
      await timer.open(at(timerPath));
      await reach(timer);
      // axe waits by the clock as well.
      await page.clock.resume();
      await expectAccessible(page);
    });
  }

  test(`the timer ${name} loses nothing at 320 pixels, or with text twice as large`, async ({
    page,
    at,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const timer = new Breathing(page);
    await timer.open(at(timerPath));
    await reach(timer);
    expectNoIssues([...(await tooWide(page)), ...(await cutOff(page))]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expectNoIssues([...(await tooWide(page)), ...(await cutOff(page))]);
  });

  test(`what is pressed in the timer ${name} is at least 44 pixels high`, async ({ page, at }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    const timer = new Breathing(page);
    await timer.open(at(timerPath));
    await reach(timer);
    const low = await timer.timer
      .locator('button, summary, select, label:has(input), .breathing-controls a')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 44)
          .map((one) => `${one.textContent}: ${String(one.getBoundingClientRect().height)}`),
      );
    expectNoIssues(low);
  });
}

test('someone without a mouse sets it, starts it, pauses it and stops it', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.button('Start').focus();
  await page.keyboard.press('Tab');
  await expect(timer.timer.getByLabel('On a call')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(timer.timer.getByLabel('Pattern')).toHaveValue('even');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await timer.pass(1.3);
  await timer.shows('Breathe in', 4);
  await expect(timer.button('Pause')).toBeFocused();
  await page.keyboard.press('Space');
  await timer.shows('Paused');
  await expect(timer.button('Go on')).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(timer.button('Stop')).toBeFocused();
  await page.keyboard.press('Escape');
  await timer.shows('Ready');
});

test('Escape elsewhere on the page leaves the timer alone', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.start();
  await page.getByRole('banner').getByRole('link', { name: 'Steady' }).focus();
  await page.keyboard.press('Escape');
  await timer.pass(1.2);
  await timer.shows('Breathe in', 3);
});

test('a screen reader hears the pattern before Start, then each phase once, and no count', async ({
  page,
  at,
}) => {
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await expect(timer.button('Start')).toHaveAccessibleDescription(
    /^Longer out .* Breathe in 4 seconds Breathe out 6 seconds 6 breaths, 1 minute\.$/,
  );
  const said = await listen(page);
  await timer.start();
  await timer.pass(22);
  await timer.button('Pause').click();
  await expect(timer.status).toHaveText('Paused.');
  await timer.button('Go on').click();
  await timer.pass(39);
  await expect(timer.status).toHaveText('Finished.');
  const breath = ['Breathe out', 'Breathe in'];
  expect(await said()).toEqual([
    'Started. Breathe in',
    ...breath,
    ...breath,
    'Paused.',
    'Breathe in',
    ...breath,
    ...breath,
    ...breath,
    'Breathe out',
    'Finished.',
  ]);
  await expect(timer.timer.locator('[aria-live], [role="status"], [role="alert"]')).toHaveCount(1);
});

test('a screen reader can be told less: start, pause and end only', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await (await timer.setting('Tell screen readers each step')).uncheck();
  const said = await listen(page);
  await timer.start();
  await timer.pass(61);
  await expect(timer.status).toHaveText('Finished.');
  expect(await said()).toEqual(['Started.', 'Finished.']);
});

test('on a call nothing sounds: no tone, and no speech unless it is asked for', async ({
  page,
  at,
}) => {
  await noteTones(page);
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await (await timer.setting('Soft tones')).check();
  await timer.timer.getByLabel('On a call').check();
  await expect(timer.timer.getByLabel('Soft tones')).toHaveCount(0);
  await expect(timer.timer.getByLabel('Tell screen readers each step')).not.toBeChecked();
  const said = await listen(page);
  await timer.start();
  await timer.pass(12);
  expect(await tones(page)).toEqual([]);
  expect(await said()).toEqual(['Started.']);
});

test('there is no sound until it is asked for; then in and out differ', async ({ page, at }) => {
  await noteTones(page);
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.start();
  await timer.pass(5);
  expect(await tones(page)).toEqual([]);
  await (await timer.setting('Soft tones')).check();
  await timer.pass(10);
  await timer.shows('Breathe out');
  await expect.poll(() => tones(page)).toHaveLength(2);
  const [breatheIn, breatheOut] = await tones(page);
  expect(breatheIn).not.toBe(breatheOut);
});

for (const how of ['on the device', 'in the timer']) {
  test(`less movement, set ${how} while it runs, leaves a still ring, the word, the count and the steps`, async ({
    page,
    at,
  }) => {
    const timer = new Breathing(page);
    await timer.open(at(timerPath));
    await timer.start();
    await timer.pass(1);
    const moving = [await timer.drawn()];
    await timer.pass(1);
    expect(await timer.drawn()).not.toEqual(moving[0]);

    if (how === 'on the device') await page.emulateMedia({ reducedMotion: 'reduce' });
    else await (await timer.setting('Nothing moves')).check();
    await expect(await timer.setting('Nothing moves')).toBeChecked();
    const still = await timer.drawn();
    for (const [word, count, breath, done] of [
      ['Breathe in', 1, '1 of 6', 0],
      ['Breathe out', 6, '1 of 6', 0],
      ['Breathe out', 2, '1 of 6', 0],
      ['Breathe in', 4, '2 of 6', 1],
    ] as const) {
      await timer.pass(count === 2 ? 4 : count === 4 ? 2 : 1.1);
      await timer.shows(word, count, breath);
      expect(await timer.drawn()).toEqual(still);
      await expect(timer.timer.locator('progress')).toHaveJSProperty('value', done);
    }
    if (how === 'on the device') await page.emulateMedia({ reducedMotion: 'no-preference' });
    else await (await timer.setting('Nothing moves')).uncheck();
    await timer.pass(2);
    expect(await timer.drawn()).not.toEqual(still);
  });
}

test('on a call with less movement, the fill goes up in steps of a second', async ({
  page,
  at,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.timer.getByLabel('On a call').check();
  await timer.start();
  await timer.pass(1.1);
  const first = await timer.drawn();
  await timer.pass(0.8);
  expect(await timer.drawn()).toEqual(first);
  await timer.pass(0.2);
  expect((await timer.drawn()).height).toBeGreaterThan(first.height);
});

test('in forced colours the ring and the fill can be seen', async ({ page, at }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  const shape = timer.timer.locator('.breathing-shape');
  const colour = (property: string) =>
    timer.timer
      .locator('.breathing-level')
      .evaluate((level, name) => getComputedStyle(level).getPropertyValue(name), property);
  const paper = await timer.timer.evaluate((group) => getComputedStyle(group).backgroundColor);
  await expect(shape).not.toHaveCSS('border-top-color', paper);
  expect(await colour('outline-color')).not.toBe(paper);
  await timer.timer.getByLabel('On a call').check();
  expect(await colour('background-color')).not.toBe(paper);
});

test('a device that neither vibrates nor keeps its screen on is not asked to, and the timer runs', async ({
  page,
  at,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'vibrate');
    Reflect.deleteProperty(Navigator.prototype, 'wakeLock');
  });
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.setting('Nothing moves');
  await expect(timer.timer.getByLabel('Vibration')).toHaveCount(0);
  await expect(timer.timer.getByLabel('Keep the screen on')).toHaveCount(0);
  await timer.start();
  await timer.pass(4.5);
  await timer.shows('Breathe out', 6);
});

test('a device that refuses to keep its screen on disturbs nobody', async ({ page, at }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    const asked: number[] = [];
    Object.assign(window, { asked });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: () => {
          asked.push(1);
          return Promise.reject(new DOMException('Low battery', 'NotAllowedError'));
        },
      },
    });
  });
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.start();
  await timer.pass(4.5);
  await timer.shows('Breathe out', 6);
  expect(await page.evaluate(() => (window as unknown as { asked: number[] }).asked)).toEqual([1]);
  expect(errors).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('vibration is offered, off at first, and differs for in and out', async ({ page, at }) => {
    await page.addInitScript(() => {
      const felt: string[] = [];
      Object.assign(window, { felt });
      navigator.vibrate = (pattern) => felt.push(JSON.stringify(pattern)) > 0;
    });
    const felt = () => page.evaluate(() => (window as unknown as { felt: string[] }).felt);
    const timer = new Breathing(page);
    await timer.open(at(timerPath));
    await timer.start();
    await timer.pass(5);
    expect(await felt()).toEqual([]);
    await (await timer.setting('Vibration')).check();
    await timer.pass(10);
    await expect.poll(felt).toHaveLength(2);
    expect((await felt())[0]).not.toBe((await felt())[1]);
  });
});

/** Notes what the status line says from now on: each change is what a screen reader speaks. */
async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const line = document.querySelector('.breathing [role="status"]')!;
    new MutationObserver(() => heard.push(line.textContent)).observe(line, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

/** Notes each tone that is started, as the pitches it goes through. */
async function noteTones(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const notes: string[] = [];
    Object.assign(window, { notes });
    const ramps = new WeakMap<AudioParam, number>();
    const ramp = AudioParam.prototype.linearRampToValueAtTime;
    AudioParam.prototype.linearRampToValueAtTime = function (value, end) {
      ramps.set(this, value);
      return ramp.call(this, value, end);
    };
    const start = OscillatorNode.prototype.start;
    OscillatorNode.prototype.start = function (when) {
      notes.push(`${String(this.frequency.value)} to ${String(ramps.get(this.frequency))}`);
      start.call(this, when);
    };
  });
}

function tones(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { notes: string[] }).notes);
}
