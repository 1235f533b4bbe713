/** An agent with one hand free, in a panel of 360 pixels, gets to words to say by keyboard alone. */
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { headingOf, ready, treeOn } from './support/tree.ts';

test.use({ viewport: { width: 360, height: 640 } });

/** Tabs until a link or button of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let stops = 0; stops < 60; stops += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
    if (focused.startsWith(name)) return;
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
  await enter('No');
  await expect(headingOf(page, 'what')).toBeFocused();
  await enter('They are angry or upset');
  await expect(headingOf(page, 'mood')).toBeFocused();
  await enter('Crying or very upset');
  await expect(headingOf(page, 'l-cry')).toBeFocused();
  await expect(treeOn(page).locator('.phrase-words').first()).toBeInViewport();
  expect(presses).toBeLessThanOrEqual(4);
});

test('number keys press the options, and what they mean is shown', async ({ page, at }) => {
  await page.goto(at('/tools/decision-tree/risk/'));
  await ready(page);
  await tabTo(page, 'No');
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

test('what comes next lies in the lower half of the panel, above the tools', async ({
  page,
  at,
}) => {
  for (const step of ['manager', 'mood', 'b1', 'l-threat']) {
    await page.goto(at(`/tools/decision-tree/${step}/`));
    await ready(page);
    const options = await treeOn(page).locator('.options').boundingBox();
    const bar = await page.getByRole('navigation', { name: 'Tools' }).boundingBox();
    if (!options || !bar) throw new Error('Nothing to see');
    const bottom = options.y + options.height;
    expect(bottom).toBeGreaterThan(400);
    expect(bottom).toBeLessThanOrEqual(bar.y);
    for (const option of await treeOn(page).locator('.options a').all()) {
      const box = await option.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
  }
});

test('the structure of a step is as plain as it looks', async ({ page, at }) => {
  await page.goto(at('/tools/decision-tree/b2/?path=risk.what.conduct'));
  await ready(page);
  await expect(treeOn(page)).toMatchAriaSnapshot(`
    - group "Decision tree":
      - heading "Step 2. Ask for it to stop." [level=1]
      - list:
        - listitem:
          - paragraph: Please stop shouting so we can carry on.
          - 'button "Copy: Please stop shouting so…"'
          - paragraph
        - listitem
        - listitem
      - paragraph: And then?
      - list:
        - listitem:
          - link "It carries on"
        - listitem:
          - link "They’ve eased off"
      - link /Hold a boundary/
      - status
      - navigation "At any time":
        - list:
          - listitem:
            - link "Danger, a threat, hate or self-harm"
          - listitem:
            - link "I need someone with me"
          - listitem:
            - link "I’m the one getting angry"
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
