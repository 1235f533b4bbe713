/** An agent takes words, and the path, out of the decision tree. */
import { expect, test } from './support/test.ts';
import { headingOf, press, ready, titleOf, tree, treeOn } from './support/tree.ts';

const clipboard = () => navigator.clipboard.readText();

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('words to say are copied as they are shown, and gaps are named', async ({ page, at }) => {
  await page.goto(at('/tools/decision-tree/l-cry/'));
  await ready(page);
  const status = treeOn(page).getByRole('status');
  await treeOn(page)
    .getByRole('button', { name: /^Copy: Take your time/ })
    .click();
  await expect(status).toHaveText('Copied.');
  expect(await page.evaluate(clipboard)).toBe('Take your time. I’m not going anywhere.');

  await page.goto(at('/tools/decision-tree/b1/'));
  await ready(page);
  await treeOn(page)
    .getByRole('button', { name: /^Copy: / })
    .first()
    .click();
  await expect(status).toHaveText('Copied. Still to fill in: name.');
  expect(await page.evaluate(clipboard)).toMatch(/^\[name\], I want to sort this out\./);
});

test('where copying is blocked, the words are selected and the keys are named', async ({
  page,
  at,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await page.goto(at('/tools/decision-tree/l-cry/'));
  await ready(page);
  await treeOn(page)
    .getByRole('button', { name: /^Copy: / })
    .first()
    .click();
  await expect(treeOn(page).getByRole('status')).toHaveText(
    /^Copying is blocked here\. The words are selected/,
  );
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(
    'Take your time. I’m not going anywhere.',
  );
});

/** From the first step to the third rung of the boundary. */
const toTheThird = [
  ['risk', 'what'],
  ['what', 'conduct'],
  ['conduct', 'b3'],
].flatMap(([from = '', to]) => tree.get(from)?.presses.find((each) => each.to === to) ?? []);

test('the path is copied for the note with its times, and nothing of it is stored', async ({
  page,
  at,
}) => {
  await page.clock.install({ time: new Date('2026-11-22T14:02:10Z') });
  await page.goto(at('/tools/decision-tree/risk/'));
  await ready(page);
  for (const next of toTheThird) {
    await page.clock.fastForward(60_000);
    await press(page, next);
  }
  await treeOn(page).getByRole('button', { name: 'Copy my path' }).click();
  await expect(treeOn(page).getByRole('status')).toHaveText('Copied. Paste it into your note.');
  const zone = (time: string) =>
    page.evaluate(
      (at) => new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(new Date(at)),
      time,
    );
  expect(await page.evaluate(clipboard)).toBe(
    [
      'Steps taken on 22 November 2026:',
      `${await zone('2026-11-22T14:02:10Z')} ${titleOf('risk')} – No`,
      `${await zone('2026-11-22T14:03:10Z')} ${titleOf('what')} – Their behaviour has to stop`,
      `${await zone('2026-11-22T14:04:10Z')} ${titleOf('conduct')} – I have asked them to stop`,
      `${await zone('2026-11-22T14:05:10Z')} ${titleOf('b3')}`,
    ].join('\n'),
  );
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('an end leads to the note, which holds the path with its times', async ({ page, at }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T14:02:10'));
  await page.goto(at('/tools/decision-tree/risk/'));
  await ready(page);
  for (const next of toTheThird) await press(page, next);
  await treeOn(page).getByRole('link', { name: 'Write the note' }).click();
  await expect(page).toHaveURL(at('/tools/call-note/'));
  const happened = page.getByRole('textbox', { name: 'What happened' });
  await expect(happened).toHaveValue(
    [
      `14:02 ${titleOf('risk')} – No`,
      `14:02 ${titleOf('what')} – Their behaviour has to stop`,
      `14:02 ${titleOf('conduct')} – I have asked them to stop`,
      `14:02 ${titleOf('b3')}`,
    ].join('\n'),
  );
  await expect(page.locator('#status')).toHaveText(
    'Filled in from your path through the decision tree.',
  );
  // It was taken out as it was read.
  page.on('dialog', (question) => void question.accept());
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Their name' })).toBeEnabled();
  await expect(happened).toHaveValue('');
});

test('a question offers no path to copy and no note: only an end does', async ({ page, at }) => {
  await page.goto(at('/tools/decision-tree/what/'));
  await ready(page);
  await expect(treeOn(page).getByRole('button', { name: 'Copy my path' })).toHaveCount(0);
  await expect(treeOn(page).getByRole('link', { name: 'Write the note' })).toHaveCount(0);
});

test('a step shows the page that says more, and leads there', async ({ page, at }) => {
  await page.goto(at('/tools/decision-tree/b1/'));
  await ready(page);
  const more = treeOn(page).getByRole('link', { name: /^Hold a boundary/ });
  await expect(more).toContainText('Say you want to help. Then name what has to stop.');
  await more.click();
  await expect(page).toHaveURL(at('/stages/boundary/'));
  await page.goBack();
  await expect(headingOf(page, 'b1')).toBeVisible();
});
