/** Finds a Chromium that runs on this machine, for the tests that need a real browser. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Launch } from './launch.ts';
import { unpackedChromium } from './unpacked-chromium.ts';

const NO_BROWSER =
  'No Chromium runs on this machine: run "npx playwright install chromium", or set STEADY_CHROMIUM to the path of ' +
  'a Chromium or Chrome.';

/**
 * How to launch a Chromium, from the first of these that starts: the one STEADY_CHROMIUM names, Playwright's own,
 * one on the PATH, the one that npm brought along (Linux on x64).
 * @throws when none starts, or the one that STEADY_CHROMIUM names does not, with a sentence that says what to do
 */
export async function findBrowser(): Promise<Launch> {
  const named = process.env['STEADY_CHROMIUM'];
  if (named) {
    if (await starts({ executablePath: named })) return { executablePath: named };
    throw new Error(`STEADY_CHROMIUM names ${named}, which does not start as a Chromium.`);
  }
  for (const candidate of candidates()) {
    if (await starts(candidate)) return candidate;
  }
  throw new Error(NO_BROWSER);
}

function* candidates(): Generator<Launch> {
  yield {};
  for (const path of onPath(['chromium', 'google-chrome', 'chromium-browser'])) {
    yield { executablePath: path };
  }
  const unpacked = unpackedChromium();
  if (unpacked) yield unpacked;
}

function onPath(names: string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).filter(existsSync);
}

async function starts(launch: Launch): Promise<boolean> {
  try {
    const browser = await chromium.launch({ ...launch, timeout: 30_000 });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
