/** A trainer shares a link to a pattern; the timer is then set to it, and waits. */
import { Breathing, timerPath } from './support/breathing.ts';
import { expect, test } from './support/test.ts';

test('a link sets the pattern and the length', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(`${timerPath}?p=box&m=2`));
  await timer.shows('Ready');
  await expect(timer.timer.getByLabel('Pattern')).toHaveValue('box');
  await expect(timer.timer.locator('.breathing-printed')).toContainText(
    '8 breaths, 2 minutes 8 seconds',
  );
  await expect(timer.timer.locator('.caution')).toContainText('It has holds.');
  await expect(timer.status).toBeEmpty();
});

for (const [query, says] of [
  ['?p=nonsense', 'The link asks for a pattern that is not here. This is Longer out.'],
  ['?p=%3Cimg%20src%3Dx%3E', 'The link asks for a pattern that is not here. This is Longer out.'],
  ['?m=100000', 'The link asks for a length that is not offered. This is the usual one.'],
  ['?p=longer-out&m=-1', 'The link asks for a length that is not offered. This is the usual one.'],
] as const) {
  test(`a link that asks for what there is not (${query}) gets the usual, and says so`, async ({
    page,
    at,
  }) => {
    const timer = new Breathing(page);
    await timer.open(at(`${timerPath}${query}`));
    await expect(timer.status).toHaveText(says);
    await expect(timer.status).toBeVisible();
    await expect(timer.timer.getByLabel('Pattern')).toHaveValue('longer-out');
    await expect(timer.timer.locator('.breathing-printed')).toContainText('6 breaths, 1 minute.');
  });
}

test('a link cannot ask for more than four rounds of 4-7-8', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(`${timerPath}?p=4-7-8&m=10`));
  await expect(timer.timer.locator('.breathing-printed')).toContainText('4 breaths');
  await expect(timer.status).toHaveText(/a length that is not offered/);
});

test('a link with a person’s own times is brought within the limits, and says so', async ({
  page,
  at,
}) => {
  const timer = new Breathing(page);
  await timer.open(at(`${timerPath}?p=custom&in=1&hold=99&out=10&rest=10`));
  await expect(timer.timer.locator('.breath li')).toHaveText([
    'Breathe in 2 seconds',
    'Hold 8 seconds',
    'Breathe out 10 seconds',
  ]);
  await expect(timer.status).toHaveText(
    'The link asks for times that are out of range. They were changed.',
  );
});

test('what is chosen stands in the address, and survives a reload', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.timer.getByLabel('Pattern').selectOption('Even');
  await timer.timer.getByLabel('Length').selectOption('About 3 minutes');
  await expect(page).toHaveURL(/\/tools\/breathing-timer\/\?p=even&m=3$/);
  await page.reload();
  await expect(timer.timer.getByLabel('Pattern')).toHaveValue('even');
  await expect(timer.timer.locator('.breathing-printed')).toContainText('18 breaths, 3 minutes');
});

test('own times that would be too slow together are shortened', async ({ page, at }) => {
  const timer = new Breathing(page);
  await timer.open(at(timerPath));
  await timer.timer.getByLabel('Pattern').selectOption('Your own times');
  await timer.timer.getByLabel('Breathe out, seconds').selectOption('10');
  await timer.timer.getByLabel('Hold, seconds').selectOption('10');
  await expect(timer.timer.locator('.breath li').nth(1)).toHaveText('Hold 6 seconds');
  await expect(timer.status).toHaveText('Shortened, to keep three breaths a minute.');
  await expect(page).toHaveURL(/\?p=custom&in=4&hold=6&out=10&rest=0$/);
  await timer.start();
  await timer.pass(4.1);
  await timer.shows('Hold', 6, '1 of 3');
});

test('each printed pattern leads to the timer set to it', async ({ page, at }) => {
  await page.goto(at(timerPath));
  await page.getByRole('link', { name: 'Set the timer to Three sighs' }).click();
  await expect(page).toHaveURL(/\?p=three-sighs$/);
  await expect(page.getByLabel('Pattern', { exact: true })).toHaveValue('three-sighs');
});

test('in another page it has the pattern that was written there, and leaves the address alone', async ({
  page,
  at,
}) => {
  const timer = new Breathing(page);
  await timer.open(at('/stages/prepare/?p=box'));
  await expect(timer.timer.getByLabel('Pattern')).toHaveValue('longer-out');
  await timer.timer.getByLabel('Length').selectOption('About 2 minutes');
  await expect(page).toHaveURL(/\/stages\/prepare\/\?p=box$/);
  await expect(timer.timer.getByRole('link', { name: 'Open as a page' })).toHaveAttribute(
    'href',
    /\/tools\/breathing-timer\/\?p=longer-out&m=2$/,
  );
});
