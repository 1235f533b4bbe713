/** The call-back planner by keyboard alone, in both themes, in a narrow panel, without script. */
import { expectAccessible } from './support/axe.ts';
import { CallBack, callBackPath } from './support/call-back.ts';
import { tooWide } from './support/layout.ts';
import { expectNoIssues } from './support/expect-no-issues.ts';
import { expect, test } from './support/test.ts';

test('by keyboard alone: plan it and get the file', async ({ page, at }) => {
  const plan = new CallBack(page);
  await plan.open(at(callBackPath));
  await plan.field('Who to ring').focus();
  await page.keyboard.type('Ms Ade');
  await page.keyboard.press('Tab');
  await page.keyboard.type('the refund');
  await page.keyboard.press('Tab');
  await expect(plan.field('Day')).toBeFocused();
  // The twelfth of December is typed alike wherever the month comes first, and wherever it does not.
  await page.keyboard.type('12122026');
  await expect(plan.field('Day')).toHaveValue('2026-12-12');
  await plan.field('Time').focus();
  await page.keyboard.type('1430');
  await expect(plan.said).toContainText('14:30');
  await plan.save.focus();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.ics$/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with any state of it, in the ${colorScheme} theme`, async ({
    page,
    at,
  }) => {
    await page.emulateMedia({ colorScheme });
    await new CallBack(page).inEachState(at(callBackPath), expectAccessible);
  });
}

test('long words do not push the page sideways', async ({ page, at }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const plan = new CallBack(page);
  await plan.open(at(callBackPath));
  await plan.when('2026-11-28', '14:30');
  await plan.field('Who rings if you are away (they have agreed)').fill('W'.repeat(300));
  await expect(plan.said).toContainText('WWW');
  expectNoIssues(await tooWide(page));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('how to plan it by hand is read, and no form pretends to work', async ({ page, at }) => {
    await page.goto(at(callBackPath));
    await expect(page.getByRole('main').getByRole('textbox').filter({ visible: true })).toHaveCount(
      0,
    );
    await expect(page.getByText('The planner needs script.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Plan it well' })).toBeVisible();
  });
});
