/** An agent has the playbook in a panel of 360 pixels beside the customer's record. */
import { stepsWithWords } from './support/content.ts';
import { bottom, endOfFirstScreen, tooWide } from './support/layout.ts';
import { expectNoIssues } from './support/expect-no-issues.ts';
import { onePageOfEachKind, pages } from './support/site.ts';
import { expect, test } from './support/test.ts';
import { headingOf, ready, treeOn, wordsOn } from './support/tree.ts';

test.use({ viewport: { width: 360, height: 640 } });

const situations = pages.filter(({ path }) => /^\/situations\/.+/.test(path));
const safety = pages.filter(({ path }) => /^\/safety\/.+/.test(path));

for (const { path } of situations) {
  test(`what to do and the first words to say are on the first screen of ${path}`, async ({
    page,
    at,
  }) => {
    await page.goto(at(path));
    const end = await endOfFirstScreen(page);
    expect(await bottom(page.locator('.do-now'))).toBeLessThanOrEqual(end);
    expect(await bottom(page.locator('.say [data-words]').first())).toBeLessThanOrEqual(end);
  });
}

for (const { path } of safety) {
  test(`what to do is on the first screen of ${path}, above any words to say`, async ({
    page,
    at,
  }) => {
    await page.goto(at(path));
    const doNow = page.locator('.do-now');
    expect(await bottom(doNow)).toBeLessThanOrEqual(await endOfFirstScreen(page));
    const before = await page.evaluate(() => {
      const now = document.querySelector('.do-now')!;
      return [...document.querySelectorAll('main [data-phrase]')].filter(
        (phrase) => phrase.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING,
      ).length;
    });
    expect(before).toBe(0);
  });
}

test('what to do and the first words to say are whole on the first screen of every step of the tree', async ({
  page,
  at,
}) => {
  test.slow();
  const faults: string[] = [];
  for (const id of stepsWithWords) {
    await page.goto(at(`/tools/decision-tree/${id}/`));
    await ready(page);
    for (const [width, height] of [
      [360, 640],
      [400, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      const end = await endOfFirstScreen(page);
      const parts = { 'what to do': headingOf(page, id), words: wordsOn(page).first() };
      for (const [what, part] of Object.entries(parts)) {
        const below = Math.ceil((await bottom(part)) - end);
        if (below > 0) faults.push(`${id}: ${what} ${String(below)} below ${String(height)}`);
      }
    }
    // Nothing sticks to the window within a step, so nothing comes to lie over its words.
    faults.push(
      ...(await treeOn(page)
        .locator('*')
        .evaluateAll((all) =>
          all
            .filter((one) => /sticky|fixed/.test(getComputedStyle(one).position))
            .map((one) => `it sticks: ${one.outerHTML.slice(0, 80)}`),
        )),
    );
  }
  expectNoIssues(faults);
});

test('search and the tools are one press away on every kind of page', async ({ page, at }) => {
  for (const path of onePageOfEachKind) {
    await page.goto(at(path));
    for (const name of ['Search', 'Decision tree', 'Phrase', 'Breathing']) {
      await expect(
        page.getByRole('banner').getByText(name).first(),
        `${name} on ${path}`,
      ).toBeInViewport();
    }
    expectNoIssues(await tooWide(page));
  }
});

test('what is pressed in the header is at least 44 pixels high', async ({ page, at }) => {
  await page.goto(at('/situations/shouting/'));
  const low = await page
    .getByRole('banner')
    .locator('a:visible, button:visible')
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.getBoundingClientRect().height < 44)
        .map(
          (control) => `${control.textContent}: ${String(control.getBoundingClientRect().height)}`,
        ),
    );
  expectNoIssues(low);
});
