/** The picker in every state and place: both themes, a narrow panel, no script, no phrases, on paper. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { pageOf } from './support/content.ts';
import { tooWide } from './support/layout.ts';
import { blockCopying, openPicker, type Picker } from './support/picker.ts';
import { expect, test } from './support/test.ts';
import { expectNoIssues } from './support/expect-no-issues.ts';

/** Each state, with how it is reached. */
const states: Record<string, { search: string; reach?: (picker: Picker) => Promise<void> }> = {
  'all phrases': { search: '' },
  'an open filter': {
    search: '?stage=boundary',
    reach: (picker) => picker.root.locator('summary', { hasText: 'Situation' }).click(),
  },
  'a firm phrase, unfolded': {
    search: '?tone=firm',
    reach: (picker) => picker.root.locator('summary', { hasText: 'More' }).first().click(),
  },
  'nothing found': { search: '?q=xqzvk' },
  pairs: { search: '?show=pairs' },
  'words about to be said': { search: '?q=calm+down' },
  'a message': { search: '?stack=ack-callback,apol-impact,close-next' },
  practice: { search: '?stage=listen&practise=yes' },
  favourites: {
    search: '?only=listen-start',
    reach: async (picker) => {
      await picker.button('listen-start', 'Favourite').click();
      await picker.list('Favourites').click();
    },
  },
  'a copy that failed': {
    search: '?only=listen-start',
    reach: (picker) => picker.button('listen-start', 'Copy').click(),
  },
};

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(rules)
    .include('.picker')
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const [name, { search, reach }] of Object.entries(states)) {
  test(`axe finds nothing wrong with ${name}, in either theme`, async ({ page, at }) => {
    await blockCopying(page);
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const picker = await openPicker(page, at, search);
    await reach?.(picker);
    expectNoIssues(await faultsOf(page));
    await page.emulateMedia({ colorScheme: 'dark' });
    expectNoIssues(await faultsOf(page));
  });

  test(`at 360 and 320 pixels ${name} fits, and what is pressed is large enough`, async ({
    page,
    at,
  }) => {
    await blockCopying(page);
    await page.setViewportSize({ width: 360, height: 640 });
    const picker = await openPicker(page, at, search);
    await reach?.(picker);
    expectNoIssues(await tooWide(page));
    const small = await picker.root
      .locator('button, summary, input:not([type=radio], [type=checkbox]), label')
      .evaluateAll((all) =>
        all
          .filter(
            (one) =>
              one.checkVisibility() &&
              one.getBoundingClientRect().height < 44 &&
              !one.closest('.picker-search label, .by-hand'),
          )
          .map((one) => one.outerHTML.slice(0, 80)),
      );
    expectNoIssues(small);
    await page.setViewportSize({ width: 320, height: 640 });
    expectNoIssues(await tooWide(page));
  });
}

test('in a side panel the first words stand on the first screen', async ({ page, at }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  const picker = await openPicker(page, at, '?situation=shouting');
  const bar = await page.getByRole('navigation', { name: 'Tools', exact: true }).boundingBox();
  const words = await picker.cards.first().locator('.phrase-words').boundingBox();
  expect((words?.y ?? 999) + (words?.height ?? 0)).toBeLessThan(bar?.y ?? 640);
});

test('with forced colours, what is chosen can be told from what is not', async ({ page, at }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const picker = await openPicker(page, at, '?only=listen-start');
  const edge = (name: string) =>
    picker.root
      .locator('.segment', { hasText: name })
      .evaluate((label) => getComputedStyle(label).borderTopColor);
  expect(await edge('Phrases')).not.toBe(await edge('Say this, not that'));
});

test('when the phrases cannot be had, it is said, and the list is there', async ({ page, at }) => {
  await page.route('**/phrases.json', (route) => route.abort());
  await page.goto(at('/tools/phrases/'));
  await expect(page.locator('.picker').getByRole('status')).toHaveText(
    /could not load.*list below/,
  );
  await expect(page.locator('#listen-start')).toBeAttached();
});

test('what is typed before the phrases are there is not lost', async ({ page, at }) => {
  const held = Promise.withResolvers<undefined>();
  await page.route('**/phrases.json', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(at('/tools/phrases/'));
  const search = page.getByRole('searchbox', { name: 'Find words to say' });
  await search.fill('suicde');
  held.resolve(undefined);
  await expect(page.locator('.picker [data-id="risk-ask"]')).toBeVisible();
  await expect(search).toHaveValue('suicde');
});

test('the count is said once the typing has settled, and not before', async ({ page, at }) => {
  await page.clock.install();
  await page.goto(at('/tools/phrases/'));
  const search = page.getByRole('searchbox', { name: 'Find words to say' });
  const tally = page.locator('.picker').getByRole('status');
  await expect(tally).toHaveText(/\d+ phrases/);
  const before = await tally.innerText();
  // From here time passes only when the test says so, however slow the machine is.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await search.pressSequentially('lawyer');
  const phrases = page.locator('.picker label', { hasText: 'Phrases' });
  await expect(phrases).not.toHaveText(before.replace(/^(\d+).*/, 'Phrases $1'));
  await page.clock.runFor(300);
  expect(await tally.innerText()).toBe(before);
  await expect(async () => {
    await page.clock.runFor(200);
    await expect(tally).not.toHaveText(before, { timeout: 100 });
  }).toPass();
  await expect(page.locator('.picker [role=status]')).toHaveCount(1);
});

test('without script the page is a list by stage, with nothing that does not work', async ({
  browser,
  at,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at('/tools/phrases/'));
  await expect(page.locator('.picker')).toBeHidden();
  await expect(page.getByRole('heading', { name: pageOf('stages/listen').title })).toBeVisible();
  await expect(page.locator('#listen-start')).toBeVisible();
  await page
    .getByRole('link', { name: pageOf('stages/boundary').title })
    .first()
    .click();
  await expect(page.locator('#stage-boundary')).toBeInViewport();
  await context.close();
});

test('the hand-out holds what the picker found, and nothing to press', async ({ page, at }) => {
  const picker = await openPicker(page, at, '?situation=shouting&tone=warm');
  await expect(page.locator('#ack-repeat')).toHaveAttribute('data-left-out', '');
  await page.emulateMedia({ media: 'print' });
  await expect(picker.root).toBeHidden();
  await expect(page.locator('#listen-start')).toBeVisible();
  await expect(page.locator('#ack-repeat')).toBeHidden();
  await expect(page.getByRole('heading', { name: pageOf('stages/after-call').title })).toBeHidden();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test('no script of the picker is there when it is not looked at, and no error when it is', async ({
  page,
  at,
}) => {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await openPicker(page, at, '?stack=ack-callback&q=lawyer');
  expectNoIssues(errors);
});
