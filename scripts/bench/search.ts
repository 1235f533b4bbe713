/**
 * `node scripts/bench/search.ts [folder]`: opens search and types, in a real browser slowed down four times, on a slow 4G
 * network: how long until it is open and until results are in the page, and what it loads. Then the same with an index of
 * 2,000 made-up pages. Times are to compare, since other programs on the machine count too; it ends with 1 when first
 * answers cost too many bytes.
 */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { listen } from '../server/listen.ts';
import { siteServer } from '../server/site-server.ts';
import { madeUpIndex } from './made-up-index.ts';
import { quantiles } from './quantiles.ts';

const ROUNDS = 15;
const SLOWDOWN = 4;
/** As Lighthouse has slow 4G: 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
const slow4G = {
  offline: false,
  downloadThroughput: 204_800,
  uploadThroughput: 96_000,
  latency: 150,
};
const MOST_BYTES = 45_000;
const MOST_BYTES_MANY = 150_000;
const MANY = 2000;

interface Round {
  open: number;
  cold: number;
  warm: number[];
  /** Bytes as sent, compressed: before the first answers, and in all. */
  first: number;
  all: number;
}

const folder = process.argv[2] ?? 'dist';
const browser = await chromium.launch(await findBrowser());
try {
  report('This site', await rounds(browser, folder, 'shouting'), MOST_BYTES);

  const copy = '.build/bench-many';
  cpSync(folder, copy, { recursive: true });
  const { first, rest } = madeUpIndex(MANY);
  writeFileSync(join(copy, 'search-index.json'), JSON.stringify(first));
  writeFileSync(join(copy, 'search-rest.json'), JSON.stringify(rest));
  const word = first.entries[0]?.title.split(' ')[0] ?? '';
  report(`${String(MANY)} made-up pages`, await rounds(browser, copy, word), MOST_BYTES_MANY);
  rmSync(copy, { recursive: true });
} finally {
  await browser.close();
}

async function rounds(of: Browser, site: string, word: string): Promise<Round[]> {
  const server = siteServer(site, '/');
  const address = `http://localhost:${String(await listen(server, 0, () => undefined))}/`;
  const found: Round[] = [];
  for (let round = 0; round < ROUNDS; round += 1) found.push(await measure(of, address, word));
  server.close();
  return found;
}

/** One first visit: the page is there, then search is opened and typed into. */
async function measure(of: Browser, address: string, word: string): Promise<Round> {
  const context = await of.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: 'networkidle' });
  const tab = await context.newCDPSession(page);
  await tab.send('Network.enable');
  await tab.send('Network.emulateNetworkConditions', slow4G);
  await tab.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const loaded = countBytes(tab);

  const open = await timed(page, '/', 'opened');
  const cold = await typed(page, word);
  // The rest of the index and the full text are asked for behind the first answers.
  const first = loaded((path) => !/search-rest|pagefind/.test(path));
  await page.waitForLoadState('networkidle');
  const warm: number[] = [];
  for (const next of ['swearng', 'manager', 'cant fix it now']) {
    await page.getByRole('dialog').getByRole('searchbox').fill('');
    warm.push(await typed(page, `${word} ${next}`));
  }
  await page.waitForLoadState('networkidle');
  const all = loaded(() => true);
  await context.close();
  return { open, cold, warm, first, all };
}

/** Types a word, all but its last letter at once: from the last key until the results for it are there. */
async function typed(page: Page, words: string): Promise<number> {
  await page.keyboard.insertText(words.slice(0, -1));
  return timed(page, words.at(-1) ?? '', 'answered');
}

/** From a key being pressed until the frame after what it does, in milliseconds by the page's own clock. */
async function timed(page: Page, key: string, until: 'opened' | 'answered'): Promise<number> {
  await page.evaluate((what) => {
    const watch = window as unknown as { took: Promise<number> };
    const once = { once: true, capture: true };
    watch.took = new Promise((resolve) => {
      const pressed = (event: KeyboardEvent): void => {
        const list = document.querySelector('dialog [data-search-results]');
        const before = list?.firstElementChild;
        const look = (): void => {
          const isDone =
            what === 'opened'
              ? document.activeElement?.matches('dialog[open] input')
              : list?.firstElementChild && list.firstElementChild !== before;
          if (isDone) requestAnimationFrame(() => resolve(performance.now() - event.timeStamp));
          else setTimeout(look);
        };
        look();
      };
      window.addEventListener('keydown', pressed, once);
    });
  }, until);
  await page.keyboard.press(key);
  return page.evaluate(() => (window as unknown as { took: Promise<number> }).took);
}

/** Counts what is loaded from now on, without headers. @returns a sum over the paths that are asked for */
function countBytes(tab: CDPSession): (counts: (path: string) => boolean) => number {
  const paths = new Map<string, string>();
  const bytes = new Map<string, number>();
  tab.on('Network.requestWillBeSent', ({ requestId, request }) => {
    paths.set(requestId, new URL(request.url).pathname);
  });
  tab.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    bytes.set(requestId, (bytes.get(requestId) ?? 0) + encodedDataLength);
  });
  return (counts) =>
    [...bytes].reduce((sum, [id, size]) => sum + (counts(paths.get(id) ?? '') ? size : 0), 0);
}

function report(title: string, found: readonly Round[], most: number): void {
  const warm = found.flatMap((round) => round.warm);
  const first = Math.max(...found.map((round) => round.first));
  console.log(
    `\n${title}, ${String(SLOWDOWN)}x slowed CPU, slow 4G, ${String(found.length)} rounds`,
  );
  console.table({
    'opening to ready, ms': spread(found.map(({ open }) => open)),
    'last key to results, cold, ms': spread(found.map(({ cold }) => cold)),
    'last key to results, warm, ms': spread(warm),
    'bytes before first answers': spread(found.map((round) => round.first)),
    'bytes in all, with full text': spread(found.map(({ all }) => all)),
  });
  if (first <= most) return;
  console.error(`First answers cost ${String(first)} bytes; the most is ${String(most)}.`);
  process.exitCode = 1;
}

function spread(values: number[]): { median: number; '95 %': number } {
  const at = quantiles(values);
  return { median: Math.round(at(0.5)), '95 %': Math.round(at(0.95)) };
}
