/** An agent with one hand free, in a panel of 360 pixels, gets to words to say by keyboard alone. */
import type { Page } from '@playwright/test';
import type { Press } from '../src/model/kinds/step.ts';
import { copyName, endOf, said } from './support/content.ts';
import { expectNoIssues } from './support/expect-no-issues.ts';
import { expect, test } from './support/test.ts';
import { between, headingOf, ready, standing, titleOf, tree, treeOn } from './support/tree.ts';

test.use({ viewport: { width: 360, height: 640 } });

/** Tabs until a link or button of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    // The number key of an option stands after its label.
    if (focused.replace(/\d$/, '') === name) return;
  }
  throw new Error(`Tab does not get to “${name}”`);
}

test('from the home page to words to say in four presses, with the Enter key', async ({
  page,
  at,
}) => {
  await page.goto(at('/'));
  let presses = 0;
  const enter = async (name: string) => {
    await tabTo(page, name);
    await page.keyboard.press('Enter');
    presses += 1;
  };
  await enter('Decision tree');
  await ready(page);
  await enter(between('risk', 'what').label);
  await expect(headingOf(page, 'what')).toBeFocused();
  await enter(between('what', 'mood').label);
  await expect(headingOf(page, 'mood')).toBeFocused();
  await enter(between('mood', 'l-cry').label);
  await expect(headingOf(page, 'l-cry')).toBeFocused();
  await expect(treeOn(page).locator('.phrase-words').first()).toBeInViewport();
  expect(presses).toBeLessThanOrEqual(4);
});

test('number keys press the options, and what they mean is shown', async ({ page, at }) => {
  await page.goto(at('/tools/decision-tree/risk/'));
  await ready(page);
  await tabTo(page, between('risk', 'what').label);
  await expect(treeOn(page).locator('.options kbd').first()).toHaveText('1');
  await page.keyboard.press('1');
  await expect(headingOf(page, 'what')).toBeFocused();
  await page.keyboard.press('1');
  await expect(headingOf(page, 'mood')).toBeFocused();
  await page.keyboard.press('9');
  await page.keyboard.press('0');
  await page.keyboard.press('Control+2');
  await expect(headingOf(page, 'mood')).toBeFocused();
});

test('number keys do nothing while the focus is elsewhere', async ({ page, at }) => {
  await page.goto(at('/tools/decision-tree/risk/'));
  await ready(page);
  await page.keyboard.press('1');
  await page.keyboard.press('Tab');
  await page.keyboard.press('1');
  await expect(page).toHaveURL(/\/risk\/$/);
});

test('number keys can be switched off, and stay off', async ({ page, at }) => {
  await page.goto(at('/tools/decision-tree/risk/'));
  await ready(page);
  const keys = treeOn(page).getByRole('checkbox', { name: 'Number keys' });
  await keys.uncheck();
  await expect(treeOn(page).locator('kbd')).toHaveCount(0);
  await keys.press('1');
  await expect(headingOf(page, 'risk')).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(keys).not.toBeChecked();
});

test('what can be pressed on a step is at least 44 pixels high', async ({ page, at }) => {
  for (const step of ['manager', 'mood', 'b1', 'l-threat']) {
    await page.goto(at(`/tools/decision-tree/${step}/`));
    await ready(page);
    const low = await treeOn(page)
      .locator('a.card, label, button.button')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 44)
          .map((one) => `${one.textContent}: ${String(one.getBoundingClientRect().height)}`),
      );
    expectNoIssues(low);
  }
});

test('the structure of a step is as plain as it looks', async ({ page, at }) => {
  await page.goto(at('/tools/decision-tree/b2/?path=risk.what.conduct'));
  await ready(page);
  const words = said(endOf('b2').say?.[0] ?? '');
  const links = (presses: readonly Press[]) =>
    presses
      .map(
        ({ label }) => `
          - listitem:
            - link ${JSON.stringify(label)}`,
      )
      .join('');
  await expect(treeOn(page)).toMatchAriaSnapshot(`
    - group "Decision tree":
      - heading ${JSON.stringify(titleOf('b2'))} [level=1]
      - group "Words for":
        - radio "phone"
        - radio "chat"
        - radio "email"
        - radio "face to face"
      - list:
        - listitem:
          - paragraph: ${JSON.stringify(words)}
          - 'button ${JSON.stringify(copyName(words))}'
          - paragraph: Phone, face to face
          - paragraph
        - listitem
        - listitem
      - paragraph: And then?
      - list:${links(tree.get('b2')?.presses ?? [])}
      - link
      - status
      - navigation "At any time":
        - list:${links(standing)}
      - region "Your path so far":
        - list:
          - listitem:
            - link /^Change answer 1/
          - listitem:
            - link /^Change answer 2/
          - listitem:
            - link /^Change answer 3/
      - button "Undo"
      - button "Start again"
      - link "Write the note"
      - button "Copy my path"
      - button "Keep on top"
      - checkbox "Number keys" [checked]
  `);
});
