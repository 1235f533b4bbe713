/** Someone who uses no mouse sees where they are, and gets everywhere. */
import type { Page } from '@playwright/test';
import { expectNoIssues } from './support/expect-no-issues.ts';
import { onePageOfEachKind } from './support/site.ts';
import { expect, test } from './support/test.ts';

for (const path of onePageOfEachKind) {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 360, height: 640 },
  ]) {
    test(`the Tab key walks ${path} from the skip link to the end, at ${String(viewport.width)} pixels`, async ({
      page,
      at,
    }) => {
      await page.setViewportSize(viewport);
      // A widget that starts while the focus walks through it would take the focus away.
      await page.goto(at(path), { waitUntil: 'networkidle' });
      await startAtTheTop(page);
      const { first, faults } = await walk(page);
      expect(first).toContain('Skip to main content');
      expectNoIssues(faults);
    });
  }
}

test('the skip link leads past the header', async ({ page, at }) => {
  await page.goto(at('/situations/shouting/'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(
    await page.evaluate(() => document.querySelector('main')!.contains(document.activeElement)),
  ).toBe(true);
});

/** The search page puts the focus into its box: what comes before the box is reached from the top all the same. */
async function startAtTheTop(page: Page): Promise<void> {
  const focused = page.locator(':focus');
  if ((await focused.count()) === 0) return;
  await focused.blur();
  await page.evaluate(() => (location.hash = 'top'));
}

/**
 * Presses Tab until the focus has left the page or come round, and looks at each stop: can it be seen, and is it
 * marked? Then at what Tab never came to, because the focus was caught before.
 */
async function walk(page: Page): Promise<{ first: string; faults: string[] }> {
  const stops: string[] = [];
  const faults: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (!stop) break;
    stops.push(stop.name);
    if (stop.fault) faults.push(`${stop.name}: ${stop.fault}`);
  }
  const missed = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a[href], button:not(:disabled)')]
      .filter((control) => control.tabIndex >= 0 && control.checkVisibility())
      .filter((control) => !control.dataset['walked'] && !control.closest('[inert]'))
      .map((control) => `${control.innerText}: the Tab key does not come here`),
  );
  return { first: stops[0] ?? '', faults: [...faults, ...missed] };
}

/** Runs in the page. Where the focus is, and what is wrong there; nothing when it has left the page or come back. */
function lookAtFocus(): { name: string; fault: string | undefined } | undefined {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
  if (focused.dataset['walked']) return undefined;
  focused.dataset['walked'] = 'yes';

  const name =
    focused.textContent?.trim() ||
    focused.getAttribute('aria-label') ||
    focused.outerHTML.slice(0, 80);
  const { outlineStyle, outlineWidth } = getComputedStyle(focused);
  const marked = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  if (!marked) return { name, fault: 'nothing marks the focus' };

  // The first line of a link that breaks across lines is what must be seen.
  const [box] = focused.getClientRects();
  if (!box) return { name, fault: 'it has no size' };
  const onTop = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const seen = onTop !== null && (focused.contains(onTop) || onTop.contains(focused));
  return {
    name,
    fault: seen ? undefined : `it is hidden behind ${onTop?.outerHTML.slice(0, 80) ?? 'the edge'}`,
  };
}
