/** The browser tests. They run against two builds, at the root and under a sub-path, each behind its own server. */
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/browser/find-browser.ts';
import type { Launch } from './scripts/browser/launch.ts';

// Found once: the workers load this file again, and inherit the environment.
const launch = (process.env['STEADY_LAUNCH'] ??= JSON.stringify(await findBrowser()));

const server = (folder: string, base: string, name: string) => ({
  name,
  command: `"${process.execPath}" scripts/serve.ts ${folder} --base ${base} --port 0`,
  // The address that the server prints becomes STEADY_ROOT or STEADY_SUB: see e2e/support/test.ts.
  wait: { stdout: new RegExp(`Steady is at (?<steady_${name}>\\S+)`) },
});

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: 'dot',
  use: {
    launchOptions: JSON.parse(launch) as Launch,
    locale: 'en-GB',
    actionTimeout: 10_000,
    screenshot: 'only-on-failure',
  },
  webServer: [server('.build/root', '/', 'root'), server('.build/sub', '/playbook/', 'sub')],
});
