/** Each tool, in each of its states, in the narrowest window: also with text twice as large, or spaced out. */
import type { Page } from '@playwright/test';
import { Breathing, timerPath } from './support/breathing.ts';
import { CallBack, callBackPath } from './support/call-back.ts';
import { atOnce, rungs } from './support/content.ts';
import { BoundaryLadder, ladderPath } from './support/ladder.ts';
import { besideTheWindow, cutOff, doubleText, spaceOutText, tooWide } from './support/layout.ts';
import { CallNote, notePath } from './support/note.ts';
import { expectNoIssues } from './support/expect-no-issues.ts';
import { expect, test } from './support/test.ts';
import { between, press, ready, standing, treeOn } from './support/tree.ts';

/** Goes through the states of a tool, and looks at each. */
type Tour = (page: Page, at: (path: string) => string, look: () => Promise<void>) => Promise<void>;

const tours: Record<string, Tour> = {
  'the decision tree': async (page, at, look) => {
    for (const step of ['risk/', 'conduct/', 'l-threat/', 'b4/', 'l-suicide/?path=risk']) {
      await page.goto(at(`/tools/decision-tree/${step}`));
      await ready(page);
      await look();
    }
    const tree = treeOn(page);
    await page.goto(at('/tools/decision-tree/b3/?path=risk.what.mood.swearing.conduct'));
    await ready(page);
    await tree.getByRole('button', { name: 'Copy my path' }).click();
    await expect(tree.getByRole('status')).not.toBeEmpty();
    await look();
    await tree.getByRole('link', { name: /^Change answer 3/ }).click();
    await look();
    const listen = between('mood', 'listen').label;
    await tree.getByRole('link', { name: listen, exact: true }).click();
    await expect(tree.locator('.step-notice')).toBeVisible();
    await look();
    await press(page, standing.find(({ to }) => to === 'person') ?? standing[0]!);
    await expect(tree.getByRole('button', { name: /^Back to/ })).toBeVisible();
    await look();
  },

  'the call-back planner': async (page, at, look) => {
    const plan = new CallBack(page);
    await plan.open(at(callBackPath));
    await look();
    await plan.when('2026-11-22', '23:30');
    await expect(plan.told).not.toBeEmpty();
    await look();
    await plan.field('Who to ring').fill('Ms Ade-Featherstonehaugh-Cholmondeley');
    await plan.when('2026-11-25', '10:30');
    await look();
  },

  'the call note': async (page, at, look) => {
    const note = new CallNote(page);
    await note.open(at(notePath));
    await look();
    await note.write();
    await note.field('reference').fill('A-1042-'.repeat(20));
    await look();
    await note.choose('manager');
    await note.button('Clear').click();
    await look();
  },

  'the boundary ladder': async (page, at, look) => {
    const ladder = new BoundaryLadder(page);
    await ladder.open(at(ladderPath));
    for (const { name } of atOnce) {
      await ladder.atOnce(name).click();
      await look();
      await ladder.button('Take back the last press').click();
    }
    for (let step = 1; step <= rungs.length; step += 1) {
      await expect(ladder.step(step)).toHaveAttribute('aria-current', 'step');
      await look();
      if (step < rungs.length) await ladder.button('It goes on').click();
    }
    await page.reload();
    await ladder.isReady();
    await expect(ladder.button('Yes, go on')).toBeVisible();
    await look();
    await ladder.button('Yes, go on').click();
    await ladder.button('They stopped').click();
    await look();
    await ladder.button('It started again').click();
    await ladder.button(rungs.at(-1)?.done ?? '').click();
    await look();
  },

  'the breathing timer': async (page, at, look) => {
    const timer = new Breathing(page);
    await timer.open(at(timerPath));
    await look();
    await timer.setting('Nothing moves');
    await timer.timer.getByLabel('Pattern').selectOption('Your own times');
    await look();
    await timer.start();
    await timer.pass(3);
    await look();
    await timer.button('Pause').click();
    await look();
    await timer.button('Stop').click();
    await timer.timer.getByLabel('On a call').check();
    await timer.start();
    await timer.pass(3);
    await look();
    await timer.pass(90);
    await timer.shows('Done');
    await look();
  },
};

const ways = {
  'at 320 pixels': { width: 320, change: () => Promise.resolve() },
  'at 320 pixels, with text twice as large': { width: 320, change: doubleText },
  'with its text spaced out': { width: 360, change: spaceOutText },
};

/** What is pressed in a tool. A box that is drawn by its label is pressed there. */
const pressed =
  ':is(.tree, .call-back, .call-note, .boundary-ladder, .breathing) :is(a, button, summary, select, textarea, label:has(input))';

/** Expects that each thing to press can be brought to where nothing pinned lies over it. */
async function expectWithinReach(page: Page): Promise<void> {
  for (const control of await page.locator(pressed).filter({ visible: true }).all()) {
    if (await control.isEnabled()) await control.click({ trial: true, timeout: 2000 });
  }
}

for (const [tool, tour] of Object.entries(tours)) {
  for (const [how, { width, change }] of Object.entries(ways)) {
    test(`${tool} loses nothing ${how}`, async ({ page, at }) => {
      await page.setViewportSize({ width, height: 640 });
      await tour(page, at, async () => {
        await change(page);
        expectNoIssues([
          ...(await tooWide(page)),
          ...(await cutOff(page)),
          ...(await besideTheWindow(page)),
        ]);
        await expectWithinReach(page);
      });
    });
  }
}
