/** An agent takes words, and the path, out of the decision tree. */
import { copyName, endOf, said, saidOn } from './support/content.ts';
import { CallNote } from './support/note.ts';
import { expect, test } from './support/test.ts';
import { between, headingOf, press, ready, titleOf, treeOn } from './support/tree.ts';

const clipboard = () => navigator.clipboard.readText();

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

/** The first words of a step, on the phone. */
const firstWords = (step: string) => saidOn('phone', endOf(step).say)[0] ?? '';

test('words to say are copied as they are shown, and gaps are named', async ({ page, at }) => {
  await page.goto(at('/tools/decision-tree/l-cry/?ch=phone'));
  await ready(page);
  const status = treeOn(page).getByRole('status');
  await treeOn(page)
    .getByRole('button', { name: copyName(firstWords('l-cry')), exact: true })
    .click();
  await expect(status).toHaveText('Copied.');
  expect(await page.evaluate(clipboard)).toBe(firstWords('l-cry'));

  await page.goto(at('/tools/decision-tree/b1/'));
  await ready(page);
  await treeOn(page)
    .getByRole('button', { name: /^Copy: / })
    .first()
    .click();
  await expect(status).toHaveText('Copied. Still to fill in: name.');
  expect(said('bound-1')).toContain('[name]');
  expect(await page.evaluate(clipboard)).toBe(said('bound-1'));
});

test('where copying is blocked, the words are selected and the keys are named', async ({
  page,
  at,
}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
    document.execCommand = () => false;
  });
  await page.goto(at('/tools/decision-tree/l-cry/?ch=phone'));
  await ready(page);
  await treeOn(page)
    .getByRole('button', { name: /^Copy: / })
    .first()
    .click();
  await expect(treeOn(page).getByRole('status')).toHaveText(
    /^Copying is blocked here\. The words are selected/,
  );
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(firstWords('l-cry'));
});

/** From the first step to the third rung of the boundary. */
const toTheThird = [between('risk', 'what'), between('what', 'conduct'), between('conduct', 'b3')];

/** What the note says of them, each at its time. */
function pathLines(...times: string[]): string[] {
  const steps = ['risk', 'what', 'conduct', 'b3'];
  return steps.map((id, place) => {
    const label = toTheThird[place]?.label;
    return `${times[place] ?? ''} ${titleOf(id)}${label === undefined ? '' : ` – ${label}`}`;
  });
}

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
      ...pathLines(
        await zone('2026-11-22T14:02:10Z'),
        await zone('2026-11-22T14:03:10Z'),
        await zone('2026-11-22T14:04:10Z'),
        await zone('2026-11-22T14:05:10Z'),
      ),
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
  const happened = new CallNote(page).field('happened');
  await expect(happened).toHaveValue(pathLines('14:02', '14:02', '14:02', '14:02').join('\n'));
  await expect(page.locator('#status')).toHaveText(
    'Filled in from your path through the decision tree.',
  );
  // It was taken out as it was read.
  page.on('dialog', (question) => void question.accept());
  await page.reload();
  await expect(new CallNote(page).field('name')).toBeEnabled();
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
  const more = treeOn(page).locator('a.step-page');
  const [title = '', line = ''] = await more.locator('> *').allInnerTexts();
  await more.click();
  await expect(page).toHaveURL(at('/stages/boundary/'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('.do-now')).toContainText(line);
  await page.goBack();
  await expect(headingOf(page, 'b1')).toBeVisible();
});
