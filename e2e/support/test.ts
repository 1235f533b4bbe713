/** The `test` of this project: it opens the built site, and fails on what no page may do, whatever else it is about. */
import { test as base, expect } from '@playwright/test';
import { noteFaults } from './faults.ts';
import { expectNoIssues } from './expect-no-issues.ts';
import { addressOf, type Build } from './site.ts';

interface Fixtures {
  /** Which build is opened: `test.use({ build: 'sub' })`. */
  build: Build;
  /** Where that build is served. */
  address: string;
  /** The address of a page within the build: `at('/stages/listen/')`. */
  at: (path: string) => string;
  noFaults: undefined;
}

export { expect };

export const test = base.extend<Fixtures>({
  build: ['root', { option: true }],

  address: async ({ build }, use) => {
    await use(addressOf(build));
  },

  at: async ({ address }, use) => {
    await use((path) => address + path.slice(1));
  },

  noFaults: [
    async ({ page, address }, use) => {
      const faults = await noteFaults(page, new URL(address).origin);
      await use(undefined);
      expectNoIssues(faults);
    },
    { auto: true },
  ],
});
