/** What a screen reader says while an agent plans to ring back. */
import { CallBack, callBackPath } from './support/call-back.ts';
import { Reader } from './support/reader.ts';
import { test } from './support/test.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

const clock =
  'Times are those of Europe/London. Hours for ringing back: Monday to Friday, 09:00 to 17:00.';

test('a time that does not do is said at once; the words and the file are confirmed', async ({
  page,
  at,
}) => {
  const plan = new CallBack(page);
  await plan.open(at(callBackPath));
  const reader = await Reader.listenTo(page);
  await plan.field('Who to ring').focus();
  await reader.says('textbox, Who to ring');
  // Filled in at once, as from the calendar that the browser offers.
  await plan.when('2026-11-20', '14:30');
  await reader.says(
    `Day, 2026-11-20, ${clock}`,
    `Time, 14:30, ${clock}`,
    'polite: That time has passed.',
  );
  await plan.field('Day').fill('2026-11-28');
  await reader.says(
    `Day, 2026-11-28, ${clock}`,
    /^polite: .* outside the hours for ringing back: Monday to Friday/,
  );
  await plan.field('Day').fill('2026-11-24');
  await reader.says(`Day, 2026-11-24, ${clock}`);
  await plan.field('Who rings if you are away (they have agreed)').focus();
  await reader.says('textbox, Who rings if you are away (they have agreed)');
  await page.keyboard.press('Tab');
  await reader.says('button, Copy: what to say now');
  await page.keyboard.press('Enter');
  await reader.says('polite: Copied.');
  await plan.save.focus();
  await reader.says('button, Get the calendar file');
  await page.keyboard.press('Enter');
  await reader.says('polite: Downloaded. Open the file to add it to your calendar.');
});
