/** The second accessibility engine on the main states of each widget. One theme is enough: see second-opinion.spec.ts. */
import { Breathing, timerPath } from './support/breathing.ts';
import { CallBack, callBackPath } from './support/call-back.ts';
import { BoundaryLadder, ladderPath } from './support/ladder.ts';
import { CallNote, notePath } from './support/note.ts';
import { blockCopying, openPicker } from './support/picker.ts';
import { openSearch } from './support/search.ts';
import { expectNoIssuesFromIbm } from './support/ibm-equal-access.ts';
import { expect, test } from './support/test.ts';
import { ready, treeOn } from './support/tree.ts';

for (const [state, step] of [
  ['at a question', 'what/?path=risk'],
  ['at an end', 'l-cry/?path=risk.what.mood'],
  ['opened with a path that no longer holds', 'l-cry/?path=risk.gone.mood'],
] as const) {
  test(`a second engine finds nothing wrong with the decision tree ${state}`, async ({
    page,
    at,
  }) => {
    await page.goto(at(`/tools/decision-tree/${step}`));
    await ready(page);
    await expect(treeOn(page).getByRole('button', { name: 'Undo' })).toBeVisible();
    await expectNoIssuesFromIbm(page);
  });
}

for (const [state, address] of [
  ['with an open filter', '?stage=boundary'],
  ['where nothing fits', '?q=xqzvk'],
  ['with pairs', '?show=pairs'],
  ['with a message', '?stack=ack-callback,apol-impact,close-next'],
  ['in practice', '?stage=listen&practise=yes'],
] as const) {
  test(`a second engine finds nothing wrong with the phrase picker ${state}`, async ({
    page,
    at,
  }) => {
    const picker = await openPicker(page, at, address);
    if (state === 'with an open filter') await picker.root.locator('summary').first().click();
    await expectNoIssuesFromIbm(page);
  });
}

test('a second engine finds nothing wrong with the phrase picker after a copy that failed', async ({
  page,
  at,
}) => {
  await blockCopying(page);
  const picker = await openPicker(page, at, '?only=listen-start');
  await picker.button('listen-start', 'Copy').click();
  await expect(page.locator('.by-hand')).toBeVisible();
  await expectNoIssuesFromIbm(page);
});

test('a second engine finds nothing wrong with the breathing timer: ready, running, paused, done', async ({
  page,
  at,
}) => {
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.setting('Nothing moves');
  await timer.timer.getByLabel('Pattern').selectOption('Your own times');
  await expectNoIssuesFromIbm(page);
  await timer.timer.getByLabel('Pattern').selectOption('Longer out');
  await timer.start();
  await timer.pass(3);
  await expectNoIssuesFromIbm(page);
  await timer.button('Pause').click();
  await expectNoIssuesFromIbm(page);
  await timer.button('Go on').click();
  await timer.pass(61);
  await timer.shows('Done');
  await expectNoIssuesFromIbm(page);
});

test('a second engine finds nothing wrong with the search dialog: empty, with results, with none', async ({
  page,
  at,
}) => {
  await page.goto(at('/'));
  const search = await openSearch(page);
  await expectNoIssuesFromIbm(page);
  await page.keyboard.type('shouting');
  await expect(search.links.first()).toBeVisible();
  await search.area.getByText('Narrow the results').click();
  await expectNoIssuesFromIbm(page);
  await search.box.fill('xqzzvk');
  await expect(search.items).toHaveCount(0);
  await expectNoIssuesFromIbm(page);
});

test('a second engine finds nothing wrong with the boundary ladder in any state', async ({
  page,
  at,
}) => {
  await new BoundaryLadder(page).inEachState(at(ladderPath), expectNoIssuesFromIbm);
});

test('a second engine finds nothing wrong with the call note in any state', async ({
  page,
  at,
}) => {
  await new CallNote(page).inEachState(at(notePath), expectNoIssuesFromIbm);
});

test('a second engine finds nothing wrong with the call-back planner in any state', async ({
  page,
  at,
}) => {
  await new CallBack(page).inEachState(at(callBackPath), expectNoIssuesFromIbm);
});
