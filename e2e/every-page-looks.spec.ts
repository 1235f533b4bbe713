/**
 * Every page of the site, looked at in one visit: two accessibility engines, both themes, a narrow window, large text and
 * spaced text (WCAG 1.4.10, 1.4.4 and 1.4.12). The second engine needs one theme: what it has beside axe is about structure.
 */
import { expectAccessible } from './support/axe.ts';
import { cutOff, doubleText, spaceOutText, tooWide } from './support/layout.ts';
import { expectNoIssues } from './support/expect-no-issues.ts';
import { expectNoIssuesFromIbm } from './support/ibm-equal-access.ts';
import { onePageOfEachKind, pages } from './support/site.ts';
import { expect, open, survey, themes } from './support/survey.ts';

for (const { path } of pages) {
  survey(
    `${path} is accessible, and loses nothing when it is narrow or its text is large`,
    async ({ tab }) => {
      survey.slow();
      await open(tab, path);
      for (const colorScheme of themes) {
        await survey.step(`axe finds nothing wrong in the ${colorScheme} theme`, async () => {
          await tab.emulateMedia({ colorScheme });
          await expectAccessible(tab);
        });
      }
      await survey.step('a second engine finds nothing wrong', () => expectNoIssuesFromIbm(tab));
      await survey.step('text twice as large', async () => {
        const size = () => tab.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
        const before = await size();
        await doubleText(tab);
        expect(await size()).toBeGreaterThanOrEqual(before * 1.9);
        expectNoIssues([...(await tooWide(tab)), ...(await cutOff(tab))]);
      });
      await survey.step('read at 320 pixels without scrolling sideways', async () => {
        await open(tab, path, { width: 320, height: 640 });
        expectNoIssues([...(await tooWide(tab)), ...(await cutOff(tab))]);
      });
      await survey.step('spaced-out text', async () => {
        await tab.setViewportSize({ width: 360, height: 640 });
        await spaceOutText(tab);
        expectNoIssues([...(await tooWide(tab)), ...(await cutOff(tab))]);
      });
    },
  );
}

for (const path of onePageOfEachKind) {
  survey(`axe finds nothing wrong with ${path} in a narrow panel`, async ({ tab }) => {
    await open(tab, path, { width: 360, height: 640 });
    await expectAccessible(tab);
  });
}
