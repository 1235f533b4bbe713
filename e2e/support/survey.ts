/** A `test` for looking at page after page: the tests of a worker share one tab, because opening one takes longest. */
import { test as base, expect, type Page } from '@playwright/test';
import { addressOf } from './site.ts';

export const themes = ['light', 'dark'] as const;

interface Tab {
  tab: Page;
}

export { expect };

export const survey = base.extend<object, Tab>({
  tab: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce' });
      await use(await context.newPage());
      await context.close();
    },
    { scope: 'worker' },
  ],
});

interface View {
  width?: number;
  height?: number;
  colorScheme?: (typeof themes)[number];
}

/** Opens a page of the site in the shared tab, as wide and in the theme asked for. */
export async function open(tab: Page, path: string, view: View = {}): Promise<void> {
  const { width = 1280, height = 800, colorScheme = 'light' } = view;
  await tab.setViewportSize({ width, height });
  await tab.emulateMedia({ colorScheme });
  await tab.goto(addressOf('root') + path.slice(1));
}
