/** Readers who have told their device what they need: forced colours, less motion. */
import { expectNoIssues } from './support/expect-no-issues.ts';
import { onePageOfEachKind } from './support/site.ts';
import { expect, test } from './support/test.ts';

for (const path of onePageOfEachKind) {
  test(`in forced colours, what can be pressed on ${path} keeps an edge or an underline`, async ({
    page,
    at,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(at(path));
    const bare = await page
      .locator(
        'a.button:visible, button:visible, select:visible, input:visible:not([type=checkbox], [type=radio], [type=range])',
      )
      .evaluateAll((controls) =>
        controls
          .filter((control) => {
            const { borderTopStyle, borderTopWidth, textDecorationLine } =
              getComputedStyle(control);
            const edge = borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0;
            return !edge && textDecorationLine === 'none';
          })
          .map((control) => control.outerHTML.slice(0, 120)),
      );
    expectNoIssues(bare);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement!).outlineStyle,
    );
    expect(outline).not.toBe('none');
  });

  test(`with reduced motion, nothing on ${path} moves`, async ({ page, at }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(at(path));
    const moving = await page.locator('body *').evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { animationName, animationDuration, transitionDuration } =
            getComputedStyle(element);
          const lasts = (durations: string): boolean =>
            durations.split(',').some((time) => parseFloat(time) > 0.01);
          return (
            (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration)
          );
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expectNoIssues(moving);
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
    ).toBe('auto');
  });
}
