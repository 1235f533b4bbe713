import { defineConfig } from '@playwright/test';
import { findBrowser, type Launch } from './scripts/browser.ts';

// Found once: Playwright's workers load this file again, and inherit the environment.
const launch = (process.env['STEADY_LAUNCH'] ??= JSON.stringify(await findBrowser()));

export default defineConfig({
  use: { launchOptions: JSON.parse(launch) as Launch },
});
