/** An agent holds a boundary, step by step, with someone shouting in their ear. */
import { BoundaryLadder, ladderPath } from './support/ladder.ts';
import { expect, test } from './support/test.ts';

const noteFields = { happened: 'What happened', said: 'What they said' };

test('it goes on at every step: the agent ends it, and the note has each step with its time', async ({
  page,
  at,
}) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  await expect(ladder.words.first()).toContainText('I want to sort this out.');
  await ladder.pressAt('14:01', 'It goes on');
  await expect(ladder.words.first()).toHaveText('Please stop shouting so we can carry on.');
  await ladder.pressAt('14:02', 'It goes on');
  await expect(ladder.words.first()).toHaveText('If it carries on, I’ll end this call.');
  await ladder.pressAt('14:03', 'It goes on');
  await expect(ladder.now).toContainText('Warn again');
  await expect(ladder.words.first()).toContainText('I’ll say that again');
  await ladder.pressAt('14:04', 'It goes on');
  await expect(ladder.now).toContainText('Monday to Friday, 09:00 to 17:00');
  await expect(ladder.words.first()).toContainText('I’m ending this call now.');
  await ladder.pressAt('14:05', 'I’ve ended it');

  const after = ladder.root.locator('.ladder-after > li');
  await expect(after).toHaveText([/breath/, /note/, /manager/]);
  await expect(after.nth(0).getByRole('link')).toHaveAttribute(
    'href',
    /\/tools\/breathing-timer\/$/,
  );
  await expect(after.nth(2).locator('.contact')).toContainText('Team lead');

  await after.nth(1).getByRole('link', { name: 'Write the note' }).click();
  await expect(page).toHaveURL(at('/tools/call-note/'));
  await expect(page.getByLabel(noteFields.happened)).toHaveValue(
    [
      '14:01 Said that I wanted to help, and what was happening.',
      '14:02 Asked them to stop.',
      '14:03 Warned them that I would end it if it went on.',
      '14:04 Gave the warning again.',
      '14:05 Told them how to come back, and ended it.',
    ].join('\n'),
  );
  await expect(page.getByLabel('When', { exact: true })).toHaveValue('23 November 2026, 14:01');

  await page.getByLabel(noteFields.said).fill('‘You are all thieves.’');
  await page.getByLabel('For your manager', { exact: true }).check();
  const paper = page.locator('.note-paper');
  await expect(paper).toContainText('Heads-up');
  await expect(paper).toContainText('14:04 Gave the warning again.');
  await expect(paper).toContainText('‘You are all thieves.’');
});

test('hate speech: one press, the words, and it is over', async ({ page, at }) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  await ladder.pressAt('14:01', 'It goes on');
  await ladder.atOnce('Hate speech').click();
  const open = ladder.root.locator('.at-once details[open]');
  await expect(open.locator('[data-words]').filter({ visible: true })).toHaveText([
    'I won’t listen to that. I’m ending the call.',
  ]);
  await expect(ladder.now).toHaveCount(0);
  await ladder.pressAt('14:02', 'I’ve ended it');
  await ladder.root.getByRole('link', { name: 'Write the note' }).filter({ visible: true }).click();
  await expect(page.getByLabel(noteFields.happened)).toHaveValue(
    [
      '14:01 Said that I wanted to help, and what was happening.',
      '14:01 They used hate speech.',
      '14:02 Ended it at once.',
    ].join('\n'),
  );
  await page.getByLabel('For your manager', { exact: true }).check();
  await expect(page.locator('.note-paper')).toContainText('14:02 Ended it at once.');
});

for (const reason of ['Danger', 'A threat', 'Sexual remarks']) {
  test(`${reason}: one press, and what to do is there, with the page that says more`, async ({
    page,
    at,
  }) => {
    const ladder = new BoundaryLadder(page);
    await ladder.open(at(ladderPath));
    await ladder.atOnce(reason).click();
    const open = ladder.root.locator('.at-once details[open]');
    await expect(open).toHaveCount(1);
    await expect(open.getByRole('link')).toHaveAttribute('href', /\/safety\//);
    await open.getByRole('button').filter({ hasNotText: 'Copy' }).click();
    await expect(ladder.root.locator('.ladder-after')).toBeVisible();
  });
}

test('they stop, and it starts again: the agent goes on with the next step', async ({
  page,
  at,
}) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  await ladder.pressAt('14:01', 'They stopped');
  await expect(ladder.root.getByText('Thank you. That’s easier for me to follow.')).toBeVisible();
  await ladder.pressAt('14:05', 'It started again');
  await expect(ladder.step(2)).toHaveAttribute('aria-current', 'step');
  await expect(ladder.step(1).locator('time')).toHaveText('14:01');
  await ladder.pressAt('14:06', 'They stopped');
  await ladder.root.getByRole('link', { name: 'Write the note' }).click();
  await expect(page.getByLabel(noteFields.happened)).toHaveValue(
    /14:01 They stopped\.\n14:05 It started again\.\n14:06 Asked them to stop\.\n14:06 They stopped\./,
  );
});

test('a slip is taken back, press by press', async ({ page, at }) => {
  const ladder = new BoundaryLadder(page);
  await ladder.open(at(ladderPath));
  await ladder.climbTo(3);
  await ladder.atOnce('A threat').click();
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
  await expect(ladder.words).toHaveText([/I’ll close this chat\./]);
  await ladder.root.getByRole('radio', { name: 'face to face' }).check();
  await expect(ladder.words).toHaveText([/I’ll step away/]);
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
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Ms Ade, I want/);
  // What was filled in does not get in the way of the ladder.
  await ladder.climbTo(2);
});
