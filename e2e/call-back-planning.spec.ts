/** An agent promises to ring back, and keeps the promise in a calendar. */
import { callBackFile, filled } from './support/content.ts';
import { CallBack, callBackPath } from './support/call-back.ts';
import { expect, test } from './support/test.ts';

test('a call-back is planned: the words to say, and a file for the calendar', async ({
  page,
  at,
}) => {
  const plan = new CallBack(page);
  await plan.open(at(callBackPath));
  await plan.field('Who to ring').fill('Ms Ade');
  await plan.field('What it is about').fill('the refund');
  await plan.when('2026-11-24', '14:30');
  await expect(plan.told).toBeEmpty();
  const when = { day: 'Tuesday 24 November', time: '14:30' };
  await expect(plan.said).toHaveText(filled('close-ring-on', when));
  await plan.field('Who rings if you are away (they have agreed)').fill('Sam');
  const said = filled('close-callback', { ...when, colleague: 'Sam' });
  await expect(plan.said).toHaveText(said);
  await plan.root.getByLabel('Remind me').selectOption('30 minutes before');

  const { entry } = callBackFile;
  const planned = await plan.calendar();
  expect(planned).toMatchObject({
    name: 'ring-back-2026-11-24-1430.ics',
    title: `${entry.title}: Ms Ade`,
    at: '2026-11-24T14:30:00.000Z',
    reminder: '-PT30M',
  });
  expect(planned.description).toContain(`${entry.about}: the refund`);
  expect(planned.description).toContain(`${entry.said}: ${said}`);
  const [noNews = ''] = callBackFile.noNews;
  expect(planned.description).toContain(`${entry.otherwise}: ${filled(noNews, {})}`);
});

test('in summer the time is that of the clock on the wall', async ({ page, at }) => {
  const plan = new CallBack(page);
  await plan.open(at(callBackPath));
  await plan.when('2027-06-01', '14:30');
  expect((await plan.calendar()).at).toBe('2027-06-01T13:30:00.000Z');
});

test('a time outside the hours is warned of, and can be planned all the same', async ({
  page,
  at,
}) => {
  const plan = new CallBack(page);
  await plan.open(at(callBackPath));
  await plan.when('2026-11-28', '14:30');
  await expect(plan.told).toContainText(
    'outside the hours for ringing back: Monday to Friday, 09:00 to 17:00',
  );
  expect((await plan.calendar()).at).toBe('2026-11-28T14:30:00.000Z');
});

for (const [what, day, time, told] of [
  ['has passed', '2026-11-20', '14:30', 'That time has passed.'],
  ['the clocks jump over', '2027-03-28', '01:30', 'the clocks go forward'],
] as const) {
  test(`a time that ${what} is refused, with the reason`, async ({ page, at }) => {
    const plan = new CallBack(page);
    await plan.open(at(callBackPath));
    await plan.when(day, time);
    await expect(plan.told).toContainText(told);
    await expect(plan.field('Time')).toHaveAttribute('aria-invalid', 'true');
    await expect(plan.said).toHaveCount(0);
    await plan.save.click();
    await expect(page.locator('#status')).toContainText(told);
  });
}

test('a time that passes while one types is refused too', async ({ page, at }) => {
  const plan = new CallBack(page);
  await plan.open(at(callBackPath));
  await plan.when('2026-11-22', '14:01');
  await page.clock.setFixedTime(new Date('2026-11-22T14:02:00Z'));
  await plan.save.click();
  await expect(page.locator('#status')).toHaveText('That time has passed.');
});

test('a time that comes twice is planned for the first, and says so', async ({ page, at }) => {
  const plan = new CallBack(page);
  await plan.open(at(callBackPath));
  await plan.when('2027-10-31', '01:30');
  await expect(plan.told).toContainText('it comes twice. This is the first time.');
  expect((await plan.calendar()).at).toBe('2027-10-31T00:30:00.000Z');
});

test('without a day and a time, there is no file', async ({ page, at }) => {
  const plan = new CallBack(page);
  await plan.open(at(callBackPath));
  await plan.save.click();
  await expect(page.locator('#status')).toHaveText('Choose a day and a time first.');
});

test('any text, of any length, stands in the calendar as it was typed', async ({ page, at }) => {
  const plan = new CallBack(page);
  await plan.open(at(callBackPath));
  const who = 'Ö’Brien, Zoë; "Zé" \\n {day} 👩🏽‍⚕️ שלום END:VEVENT';
  const about = 'Größe: 5, or 6; \\, 😀 '.repeat(200).trim();
  await plan.field('Who to ring').fill(who);
  await plan.field('What it is about').fill(about);
  await plan.when('2026-11-24', '14:30');
  const { entry } = callBackFile;
  const planned = await plan.calendar();
  expect(planned.title).toBe(`${entry.title}: ${who}`);
  expect(planned.description).toContain(`${entry.about}: ${about}\n`);
});

test('what makes the file is loaded when it is asked for, not before', async ({ page, at }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  const plan = new CallBack(page);
  await plan.open(at(callBackPath));
  await plan.when('2026-11-24', '14:30');
  expect(loaded.filter((url) => url.includes('calendar-file'))).toEqual([]);
  await plan.calendar();
  expect(loaded.filter((url) => url.includes('calendar-file'))).toHaveLength(1);
});

test('where it cannot be loaded, the agent is told', async ({ page, at }) => {
  await page.route(/calendar-file/, (route) => route.abort());
  const plan = new CallBack(page);
  await plan.open(at(callBackPath));
  await plan.when('2026-11-24', '14:30');
  await plan.save.click();
  await expect(page.locator('#status')).toContainText('Check the connection');
});

test.describe('on a device in another time zone', () => {
  test.use({ timezoneId: 'Asia/Tokyo' });

  test('times are those of the workplace, and the device’s own stands beside', async ({
    page,
    at,
  }) => {
    const plan = new CallBack(page);
    await plan.open(at(callBackPath));
    await expect(plan.root).toContainText('Times are those of Europe/London.');
    await plan.when('2026-11-24', '14:30');
    await expect(plan.told).toHaveText('On this device’s clock: Tuesday 24 November, 23:30.');
    expect((await plan.calendar()).at).toBe('2026-11-24T14:30:00.000Z');
  });
});

test('nothing of it is kept', async ({ page, at }) => {
  const plan = new CallBack(page);
  await plan.open(at(callBackPath));
  await plan.field('Who to ring').fill('Zephyrine');
  await plan.when('2026-11-24', '14:30');
  await plan.calendar();
  const kept = await page.evaluate(() =>
    JSON.stringify([location.href, history.state, { ...localStorage }, { ...sessionStorage }]),
  );
  expect(kept).not.toContain('Zephyrine');
  await page.reload();
  await expect(plan.field('Who to ring')).toBeEnabled();
  await expect(plan.field('Who to ring')).toHaveValue('');
});
