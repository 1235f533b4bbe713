/** The ladder belongs to one contact and to one tab. */
import { noteFile, rungs } from './support/content.ts';
import { BoundaryLadder, ladderPath } from './support/ladder.ts';
import { expect, test } from './support/test.ts';

test('an agent who looks at another page goes on where they were, once they say that it is the same contact', async ({
  page,
  at,
}) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  await ladder.climbTo(4);
  await page.goto(at('/safety/threats-of-violence/'));
  await page.goto(at(ladderPath));
  await ladder.isReady();
  await expect(ladder.step(1)).toHaveAttribute('aria-current', 'step');
  await expect(ladder.root.getByRole('group', { name: 'A ladder from before' })).toContainText(
    '14:01',
  );
  await ladder.button('Yes, go on').click();
  await expect(ladder.step(4)).toHaveAttribute('aria-current', 'step');
  await expect(ladder.step(3).locator('time')).toHaveText('14:03');
});

test('the next contact starts at the first step, and nothing of the last one is left', async ({
  page,
  at,
}) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  await ladder.climbTo(4);
  await page.reload();
  await ladder.isReady();
  await ladder.button('No, start new').click();
  await expect(ladder.step(1)).toHaveAttribute('aria-current', 'step');
  expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
});

test('once the note has the steps, the ladder has forgotten them', async ({ page, at }) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  await ladder.climbTo(rungs.length);
  await ladder.pressAt('14:09', rungs.at(-1)?.done ?? '');
  await ladder.root.getByRole('link', { name: 'Write the note' }).filter({ visible: true }).click();
  await expect(page.getByLabel(noteFile.fields.happened.label)).not.toHaveValue('');
  expect(await page.evaluate(() => ({ ...sessionStorage }))).toEqual({});
});

test('a new tab knows nothing of it, and nothing is kept on the device', async ({
  page,
  at,
  context,
}) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  await ladder.climbTo(3);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await expect(page).toHaveURL(at(ladderPath));
  await page.close();
  const fresh = new BoundaryLadder(await context.newPage());
  await fresh.open(at(ladderPath));
  await expect(fresh.step(1)).toHaveAttribute('aria-current', 'step');
  await expect(fresh.button('Yes, go on')).toHaveCount(0);
});

for (const rubbish of [
  '{',
  '[1,2,3]',
  '[{"press":"done","at":1},{"press":"jump","at":2}]',
  'null',
]) {
  test(`rubbish in the tab is no ladder: ${rubbish}`, async ({ page, at }) => {
    await page.addInitScript((text) => sessionStorage.setItem('steady:ladder', text), rubbish);
    const ladder = new BoundaryLadder(page);
    await ladder.open(at(ladderPath));
    await expect(ladder.button('Yes, go on')).toHaveCount(0);
    await ladder.climbTo(2);
  });
}
