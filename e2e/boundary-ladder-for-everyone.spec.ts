/** The ladder by keyboard alone, without script, in a narrow panel, in both themes, and on the page of the stage. */
import { channels } from '../src/model/kinds/phrase.constants.ts';
import { expectAccessible } from './support/axe.ts';
import { endedAtOnce, rungs, saidOn } from './support/content.ts';
import { BoundaryLadder, ladderPath } from './support/ladder.ts';
import { tooWide } from './support/layout.ts';
import { expectNoIssues } from './support/expect-no-issues.ts';
import { expect, test } from './support/test.ts';

/** The button that ends it on the last step. */
const done = rungs.at(-1)?.done ?? '';

test('by keyboard alone: climb, end it, go to the note', async ({ page, at }) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  const press = async (name: string) => {
    for (let tab = 0; tab < 30; tab += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.textContent)) === name) break;
    }
    await expect(page.locator(':focus')).toHaveText(name);
    await page.keyboard.press('Enter');
  };
  await ladder.step(1).locator('summary').focus();
  for (let step = 2; step <= rungs.length; step += 1) {
    await press('It goes on');
    // Where one stands now has the focus, and so is read out.
    await expect(ladder.step(step).locator('summary')).toBeFocused();
  }
  await press(done);
  await expect(ladder.root.locator('.ladder-title').filter({ visible: true })).toBeFocused();
  await press('Write the note');
  await expect(page).toHaveURL(at('/tools/call-note/'));
});

test('by keyboard alone: end it at once', async ({ page, at }) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  const { name, say } = endedAtOnce('threats');
  await ladder.atOnce(name).focus();
  await page.keyboard.press('Enter');
  await expect(ladder.atOnce(name)).toBeFocused();
  await expect(ladder.root.locator('.at-once details[open]')).toContainText(
    saidOn('phone', say)[0] ?? '',
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with any state of it, in the ${colorScheme} theme`, async ({
    page,
    at,
  }) => {
    await page.emulateMedia({ colorScheme });
    await new BoundaryLadder(page).inEachState(at(ladderPath), expectAccessible);
  });
}

test.describe('in a panel of 360 pixels', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  test('the first words are on the first screen, and what is pressed is large enough', async ({
    page,
    at,
  }) => {
    const ladder = new BoundaryLadder(page);
    await page.clock.setFixedTime(new Date('2026-11-23T14:00:00'));
    await page.goto(at(ladderPath));
    const presses = (await ladder.now.locator('.ladder-presses').boundingBox())!;
    const words = (await ladder.words.first().boundingBox())!;
    expect(words.y + words.height).toBeLessThanOrEqual(presses.y);
    await ladder.isReady();
    const small = await ladder.root
      .locator('button:visible, summary:visible, label:visible')
      .evaluateAll((all) =>
        all
          .filter((one) => one.getBoundingClientRect().height < 44)
          .map((one) => `${one.textContent}: ${String(one.getBoundingClientRect().height)}`),
      );
    expectNoIssues(small);
  });

  test('no state of it is wider than the panel', async ({ page, at }) => {
    const ladder = new BoundaryLadder(page);
    await ladder.open(at(ladderPath));
    for (let step = 1; step < rungs.length; step += 1) {
      await expect(ladder.step(step)).toHaveAttribute('aria-current', 'step');
      expectNoIssues(await tooWide(page));
      await ladder.button('It goes on').click();
    }
    await ladder.button(done).click();
    expectNoIssues(await tooWide(page));
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every step is unfolded and read, on any channel', async ({ page, at }) => {
    await page.goto(at(ladderPath));
    const ladder = new BoundaryLadder(page);
    await expect(page.getByRole('main').getByRole('button').filter({ visible: true })).toHaveCount(
      0,
    );
    await ladder.step(4).locator('summary').click();
    const said = ladder.step(4).locator('[data-words]').filter({ visible: true });
    await expect(said).toHaveText(saidOn('phone', rungs[3]?.say));
    await ladder.root.getByText('email', { exact: true }).click();
    await expect(said).toHaveText(saidOn('email', rungs[3]?.say));
    const hate = endedAtOnce('hate');
    await ladder.atOnce(hate.name).click();
    await expect(
      ladder.root.locator('.at-once details[open] [data-words]').filter({ visible: true }),
    ).toHaveText(saidOn('email', hate.say));
  });
});

test('on paper stand the words of every step, for every channel', async ({ page, at }) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  for (const channel of channels) {
    for (const words of saidOn(channel, rungs[2]?.say)) {
      await expect(ladder.step(3).getByText(words, { exact: true }).first()).toBeVisible();
    }
  }
});

test('on the page of the stage, each step leads to the words on that page', async ({
  page,
  at,
}) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at('/stages/boundary/'));
  await ladder.climbTo(3);
  await ladder.now.getByRole('link', { name: 'The words for this' }).click();
  await expect(page).toHaveURL(at('/stages/boundary/#step-3'));
  await expect(page.locator('#step-3')).toBeInViewport();
  for (const anchor of await ladder.root
    .locator('a[href^="#"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')!))) {
    await expect(page.locator(anchor)).toHaveCount(1);
  }
});
