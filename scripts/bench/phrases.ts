/**
 * `node scripts/bench/phrases.ts [folder]`: types into the phrase picker in a real browser, slowed down four times, with
 * 300 phrases. For each key: how long the page's thread works from its input event until the results are in the page and
 * laid out, and until the whole page is painted with them. It is the thread's own time, so that waiting for other programs
 * on the machine does not count.
 * Ends with 1 when 19 of 20 keys do not have their results laid out within 16 ms, the time of one frame.
 */
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../browser/find-browser.ts';
import { listen } from '../server/listen.ts';
import { siteServer } from '../server/site-server.ts';
import { quantiles } from './quantiles.ts';
import type { PhraseBook } from '../../src/widgets/phrase-picker/book.ts';

const PHRASES = 300;
const SLOWDOWN = 4;
const MOST = 16;
const TYPED = ['manager please', 'sory for the wiat', 'intrrupting', 'i dont know', 'refnd'];

/** The parts of a frame that the page's thread does; the last one ends it. */
const frame = ['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize'];

interface TraceEvent {
  name: string;
  /** The thread, and when on the clock of the trace: start and length in microseconds. */
  tid: number;
  ts: number;
  dur?: number;
  /** The thread's time, in microseconds. */
  tdur?: number;
  args?: { data?: { type?: string } };
}

const server = siteServer(process.argv[2] ?? 'dist', '/');
const port = await listen(server, 0, () => undefined);
const browser = await chromium.launch(await findBrowser());
try {
  const page = await browser.newPage({ viewport: { width: 400, height: 800 } });
  await page.route('**/phrases.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: grown((await response.json()) as PhraseBook) });
  });
  await page.goto(`http://localhost:${String(port)}/tools/phrases/`);
  await page
    .locator('.picker')
    .getByText(`${String(PHRASES)} phrases.`)
    .waitFor();
  await layOutAfterEachKey(page);
  const client = await page.context().newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await browser.startTracing(page, { categories: ['devtools.timeline'] });
  await type(page);
  report(keysIn(await browser.stopTracing()));
} finally {
  await browser.close();
  server.close();
}

/** The book with as many phrases as the bench asks for: copies with words of their own. */
function grown(book: PhraseBook): PhraseBook {
  const phrases = [...book.phrases];
  for (let copy = 0; phrases.length < PHRASES; copy += 1) {
    const model = book.phrases[copy];
    if (!model) throw new Error('The book is too small to be grown.');
    const number = String(copy);
    phrases.push({ ...model, id: `copy-${number}`, text: `${model.text} Copy${number}.` });
  }
  return { ...book, phrases: phrases.slice(0, PHRASES) };
}

/** React renders in a microtask that its own listener, further in, asks for before this one. */
function layOutAfterEachKey(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.addEventListener('input', () => {
      queueMicrotask(() => document.querySelector('.picker-results')?.getBoundingClientRect());
    });
  });
}

/** Types, and clears the field after each text. */
async function type(page: Page): Promise<void> {
  const field = page.getByRole('searchbox', { name: 'Find words to say' });
  for (const text of TYPED) {
    await field.pressSequentially(text, { delay: 150 });
    await field.press('Control+a');
    await field.press('Backspace');
    await page.waitForTimeout(300);
  }
}

interface Key {
  /** In milliseconds of the thread's time. */
  laidOut: number;
  painted: number;
}

/** What each key took. */
function keysIn(trace: Buffer): Key[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const inOrder = traceEvents.toSorted((a, b) => a.ts - b.ts);
  return inOrder
    .filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === 'input')
    .map((key) => {
      const after = inOrder.filter(
        ({ tid, ts, name }) =>
          tid === key.tid && ts >= key.ts + (key.dur ?? 0) && frame.includes(name),
      );
      const last = after.findIndex(({ name }) => name === 'Layerize');
      const laidOut = thread(key);
      return { laidOut, painted: laidOut + sum(after.slice(0, last + 1).map(thread)) };
    });
}

function thread({ tdur }: TraceEvent): number {
  if (tdur === undefined) throw new Error('The browser does not tell the time of its threads.');
  return tdur / 1000;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function report(keys: readonly Key[]): void {
  const expected = TYPED.join('').length + TYPED.length;
  if (keys.length !== expected) {
    throw new Error(`${String(keys.length)} keys were measured, not ${String(expected)}.`);
  }
  const laidOut = quantiles(keys.map((key) => key.laidOut));
  const painted = quantiles(keys.map((key) => key.painted));
  const row = (at: (share: number) => number) => ({
    'median, ms': Number(at(0.5).toFixed(1)),
    '19 of 20 within, ms': Number(at(0.95).toFixed(1)),
    'slowest, ms': Number(at(1).toFixed(1)),
  });
  console.table({ 'laid out': row(laidOut), painted: row(painted) });
  if (!(laidOut(0.95) < MOST)) process.exitCode = 1;
}
