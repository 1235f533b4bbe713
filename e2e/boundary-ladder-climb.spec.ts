/** An agent holds a boundary, step by step, with someone shouting in their ear. */
import { fillGaps } from '../src/model/gaps.ts';
import { isSet } from '../src/model/kinds/organisation.ts';
import { policyFact } from '../src/model/workplace/policy.ts';
import {
  atOnce,
  endedAtOnce,
  ladderFile,
  noteFile,
  organisation,
  phraseOf,
  rungs,
  saidOn,
} from './support/content.ts';
import { BoundaryLadder, ladderPath } from './support/ladder.ts';
import { expect, test } from './support/test.ts';

const happened = noteFile.fields.happened.label;

/** The words of a step, counted from 1, on a call. */
const words = (step: number) => saidOn('phone', rungs[step - 1]?.say);

test('it goes on at every step: the agent ends it, and the note has each step with its time', async ({
  page,
  at,
}) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  for (const [place, { name, done }] of rungs.entries()) {
    await expect(ladder.now).toContainText(name);
    await expect(ladder.words).toHaveText(words(place + 1));
    if (done) await expect(ladder.now).toContainText(policyFact(organisation, 'hours'));
    await ladder.pressAt(`14:0${String(place + 1)}`, done ?? 'It goes on');
  }

  const after = ladder.root.locator('.ladder-after > li');
  const { breathe, note, tell } = ladderFile.after;
  await expect(after).toContainText([breathe, note, tell]);
  await expect(after.nth(0).getByRole('link')).toHaveAttribute(
    'href',
    /\/tools\/breathing-timer\/$/,
  );
  // A lead whom nobody has named is left out.
  await expect(after.nth(2).locator('.contact')).toHaveCount(
    isSet(organisation.contacts['team-lead']) ? 1 : 0,
  );

  await after.nth(1).getByRole('link', { name: 'Write the note' }).click();
  await expect(page).toHaveURL(at('/tools/call-note/'));
  const lines = rungs.map(({ noted }, place) => `14:0${String(place + 1)} ${noted}`);
  await expect(page.getByLabel(happened)).toHaveValue(lines.join('\n'));
  await expect(page.getByLabel(noteFile.fields.when.label, { exact: true })).toHaveValue(
    '23 November 2026, 14:01',
  );

  await page.getByLabel(noteFile.fields['they-said'].label).fill('‘You are all thieves.’');
  await page.getByLabel(noteFile.manager.choice, { exact: true }).check();
  const paper = page.locator('.note-paper');
  for (const part of [noteFile.manager.title, ...lines, '‘You are all thieves.’']) {
    await expect(paper).toContainText(part);
  }
});

test('hate speech: one press, the words, and it is over', async ({ page, at }) => {
  const hate = endedAtOnce('hate');
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  await ladder.pressAt('14:01', 'It goes on');
  await ladder.atOnce(hate.name).click();
  const open = ladder.root.locator('.at-once details[open]');
  await expect(open.locator('[data-words]').filter({ visible: true })).toHaveText(
    saidOn('phone', hate.say),
  );
  await expect(ladder.now).toHaveCount(0);
  await ladder.pressAt('14:02', hate.done);
  await ladder.root.getByRole('link', { name: 'Write the note' }).filter({ visible: true }).click();
  await expect(page.getByLabel(happened)).toHaveValue(
    [`14:01 ${rungs[0]?.noted ?? ''}`, `14:01 ${hate.happened}`, `14:02 ${hate.noted}`].join('\n'),
  );
  await page.getByLabel(noteFile.manager.choice, { exact: true }).check();
  await expect(page.locator('.note-paper')).toContainText(`14:02 ${hate.noted}`);
});

for (const { name, page: more } of atOnce) {
  test(`${name}: one press, and what to do is there, with the page that says more`, async ({
    page,
    at,
  }) => {
    const ladder = new BoundaryLadder(page);
    await ladder.open(at(ladderPath));
    await ladder.atOnce(name).click();
    const open = ladder.root.locator('.at-once details[open]');
    await expect(open).toHaveCount(1);
    await expect(open.getByRole('link')).toHaveAttribute('href', `/${more}/`);
    await open.getByRole('button').filter({ hasNotText: 'Copy' }).click();
    await expect(ladder.root.locator('.ladder-after')).toBeVisible();
  });
}

test('they stop, and it starts again: the agent goes on with the next step', async ({
  page,
  at,
}) => {
  const { say, noted, resumed } = ladderFile.eased;
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  await ladder.pressAt('14:01', 'They stopped');
  await expect(ladder.root.locator('[data-words]').filter({ visible: true })).toHaveText(
    saidOn('phone', say),
  );
  await ladder.pressAt('14:05', 'It started again');
  await expect(ladder.step(2)).toHaveAttribute('aria-current', 'step');
  await expect(ladder.step(1).locator('time')).toHaveText('14:01');
  await ladder.pressAt('14:06', 'They stopped');
  await ladder.root.getByRole('link', { name: 'Write the note' }).click();
  await expect(page.getByLabel(happened)).toHaveValue(
    [
      `14:01 ${rungs[0]?.noted ?? ''}`,
      `14:01 ${noted}`,
      `14:05 ${resumed}`,
      `14:06 ${rungs[1]?.noted ?? ''}`,
      `14:06 ${noted}`,
    ].join('\n'),
  );
});

test('a slip is taken back, press by press', async ({ page, at }) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  await ladder.climbTo(3);
  await ladder.atOnce(endedAtOnce('threats').name).click();
  await ladder.button('Take back the last press').click();
  await expect(ladder.step(3)).toHaveAttribute('aria-current', 'step');
  await ladder.button('Take back the last press').click();
  await expect(ladder.step(2)).toHaveAttribute('aria-current', 'step');
  await expect(ladder.step(2).locator('time')).toHaveCount(0);
});

test('a double click does not stand for a step that nobody said', async ({ page, at }) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  const click = (detail: number) =>
    ladder
      .button('It goes on')
      .evaluate(
        (button, count) =>
          button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: count })),
        detail,
      );
  await click(1);
  await expect(ladder.step(2)).toHaveAttribute('aria-current', 'step');
  await click(2);
  await expect(ladder.step(2)).toHaveAttribute('aria-current', 'step');
});

test('someone in a chat reads the words for a chat alone', async ({ page, at }) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  await ladder.climbTo(3);
  await ladder.root.getByRole('radio', { name: 'chat' }).check();
  await expect(ladder.words).toHaveText(saidOn('chat', rungs[2]?.say));
  await ladder.root.getByRole('radio', { name: 'face to face' }).check();
  await expect(ladder.words).toHaveText(saidOn('in-person', rungs[2]?.say));
});

test('the words are copied, and a gap is asked for first', async ({ page, at, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  const card = ladder.now.locator('[data-phrase]').first();
  await card.getByRole('button', { name: 'Copy' }).click();
  await card.getByRole('textbox', { name: 'name' }).fill('Ms Ade');
  await card.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  const { text, slots } = phraseOf(rungs[0]?.say[0] ?? '');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    fillGaps(text, slots, { name: 'Ms Ade' }).text,
  );
  // What was filled in does not get in the way of the ladder.
  await ladder.climbTo(2);
});
