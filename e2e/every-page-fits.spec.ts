/** WCAG 1.4.10 (reflow), 1.4.4 (text size) and 1.4.12 (text spacing), on every page of the site. */
import { cutOff, doubleText, spaceOutText, tooWide } from './support/layout.ts';
import { expectNothing } from './support/nothing.ts';
import { pages } from './support/site.ts';
import { expect, open, survey } from './support/survey.ts';

for (const { path } of pages) {
  survey(`${path} is read at 320 pixels without scrolling sideways`, async ({ tab }) => {
    await open(tab, path, { width: 320, height: 640 });
    expectNothing(await tooWide(tab));
    expectNothing(await cutOff(tab));
  });

  survey(`${path} loses nothing when its text is twice as large`, async ({ tab }) => {
    await open(tab, path);
    const size = () => tab.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
    const before = await size();
    await doubleText(tab);
    expect(await size()).toBeGreaterThanOrEqual(before * 1.9);
    expectNothing(await tooWide(tab));
    expectNothing(await cutOff(tab));
  });

  survey(`${path} loses nothing when a reader spaces out its text`, async ({ tab }) => {
    await open(tab, path, { width: 360, height: 640 });
    await spaceOutText(tab);
    expectNothing(await tooWide(tab));
    expectNothing(await cutOff(tab));
  });
}
