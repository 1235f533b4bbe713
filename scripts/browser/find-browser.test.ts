import { afterEach, expect, test, vi } from 'vitest';
import { findBrowser } from './find-browser.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('a STEADY_CHROMIUM that is no browser is named, and nothing else is tried', async () => {
  vi.stubEnv('STEADY_CHROMIUM', process.execPath);
  await expect(findBrowser()).rejects.toThrow(`STEADY_CHROMIUM names ${process.execPath}`);
});
