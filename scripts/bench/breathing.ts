/**
 * `node scripts/bench/breathing.ts [folder]`: breathes for five minutes in a real browser, and compares each change
 * of phase with the browser's own clock. Ends with 1 when the last ones come more than 50 ms later than the first.
 */
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { listen } from '../server/listen.ts';
import { siteServer } from '../server/site-server.ts';
import { quantiles } from './quantiles.ts';

const MINUTES = 5;
const MOST_DRIFT = 50;
const PHASES = [4000, 6000];

const server = siteServer(process.argv[2] ?? 'dist', '/');
const port = await listen(server, 0, () => undefined);
const browser = await chromium.launch(await findBrowser());
try {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${String(port)}/tools/breathing-timer/?m=${String(MINUTES)}`);
  await page.getByText(`${String(MINUTES)} minutes.`).waitFor();
  console.log(`Breathing for ${String(MINUTES)} minutes …`);
  report(lateness(await breathe(page)));
} finally {
  await browser.close();
  server.close();
}

/** Runs one session. The time of each change of the word, in milliseconds since the press on Start. */
async function breathe(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const changes: number[] = [];
    Object.assign(window, { changes });
    let start = 0;
    document.querySelector('.breathing-start')?.addEventListener('click', () => {
      start ||= performance.now();
    });
    const seen = new MutationObserver(() => changes.push(performance.now() - start));
    for (const word of document.querySelectorAll('.breathing-word')) {
      seen.observe(word, { childList: true, characterData: true, subtree: true });
    }
  });
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByText('Done', { exact: true }).waitFor({ timeout: (MINUTES + 1) * 60_000 });
  return page.evaluate(() => (window as unknown as { changes: number[] }).changes);
}

/** By how much each change came after its time. */
function lateness(changes: number[]): number[] {
  let due = 0;
  return changes.map((change, index) => {
    const late = change - due;
    due += PHASES[index % PHASES.length] ?? 0;
    return late;
  });
}

function report(late: number[]): void {
  const expected = MINUTES * 6 * PHASES.length + 1;
  if (late.length !== expected) {
    throw new Error(`${String(late.length)} changes were seen, not ${String(expected)}.`);
  }
  // A single frame may be late on a busy machine; drift is what stays.
  const drift = quantiles(late.slice(-10))(0.5) - quantiles(late.slice(0, 10))(0.5);
  console.table({
    changes: late.length,
    'median lateness, ms': Number(quantiles(late)(0.5).toFixed(1)),
    'greatest lateness, ms': Number(Math.max(...late).toFixed(1)),
    'lateness of the end, ms': Number((late.at(-1) ?? NaN).toFixed(1)),
    'drift from first to last, ms': Number(drift.toFixed(1)),
  });
  if (!(Math.abs(drift) < MOST_DRIFT)) process.exitCode = 1;
}
