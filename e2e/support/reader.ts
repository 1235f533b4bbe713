/**
 * A screen reader inside the page. It is a simulation (`@guidepup/virtual-screen-reader`): it takes roles, names, states
 * and live regions from the DOM as the specifications say, and keeps what it would speak. It differs from a real one:
 * it also reads what a closed `<details>` hides, gives a date field no role, and reads a radio button that an arrow key
 * chooses before it is chosen.
 */
import { fileURLToPath } from 'node:url';
import type { Virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from '@playwright/test';
import { expect } from './test.ts';

const script = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));

interface Reading {
  reader: Virtual;
}

type Spoken = string | RegExp;

export class Reader {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Listens to the page that is open, from now on. */
  static async listenTo(page: Page): Promise<Reader> {
    // Its one file comes from the site's own address, so the policy of the page stays in force, trusted types included.
    const address = new URL('/virtual-screen-reader.js', page.url()).href;
    await page.route(address, (route) => route.fulfill({ path: script }));
    await page.evaluate(startReader, address);
    return new Reader(page);
  }

  /** Expects that this was spoken since the last time, in this order, and nothing else. */
  async says(...spoken: Spoken[]): Promise<void> {
    await expect.poll(() => this.#page.evaluate(heard)).toEqual(matching(spoken));
    await this.#page.evaluate(forget);
  }

  /**
   * Reads on from where the reader stands, as with the arrow keys of a screen reader, and expects this. Where a
   * paragraph or an item ends is a pause, and the text of a link or a button is its name: neither is told again.
   */
  async readsOn(...spoken: Spoken[]): Promise<void> {
    expect(await this.#page.evaluate(readOn, spoken.length)).toEqual(matching(spoken));
    await this.#page.evaluate(forget);
  }
}

function matching(spoken: Spoken[]): unknown[] {
  return spoken.map((each) => (typeof each === 'string' ? each : expect.stringMatching(each)));
}

// What follows runs in the page.

async function startReader(address: string): Promise<void> {
  const { virtual } = (await import(address)) as { virtual: Virtual };
  /** The reader takes any change in a live region for news. A change of an attribute there is not heard by anybody. */
  class TextObserver extends MutationObserver {
    constructor(tell: MutationCallback) {
      super((changes, observer) => {
        tell(
          changes.filter(({ type }) => type !== 'attributes'),
          observer,
        );
      });
    }
  }
  await virtual.start({ container: document.body, window: { MutationObserver: TextObserver } });
  await virtual.clearSpokenPhraseLog();
  // It could press keys itself, and brings a false clipboard for that. Here the browser presses, and really copies.
  Reflect.deleteProperty(navigator, 'clipboard');
  (window as unknown as Reading).reader = virtual;
}

async function heard(): Promise<string[]> {
  const log = await (window as unknown as Reading).reader.spokenPhraseLog();
  // A live region that is emptied says nothing, and one whose old text goes as the new one comes says the new one once.
  return log.filter(
    (phrase, place) =>
      phrase !== 'polite: ' && !(phrase.startsWith('polite: ') && phrase === log[place - 1]),
  );
}

function forget(): Promise<void> {
  return (window as unknown as Reading).reader.clearSpokenPhraseLog();
}

async function readOn(count: number): Promise<string[]> {
  const { reader } = window as unknown as Reading;
  const read: string[] = [];
  let last = await reader.itemText();
  for (let steps = 0; read.length < count && steps < 10 * count; steps += 1) {
    await reader.next();
    const phrase = await reader.lastSpokenPhrase();
    const isPause = /^(end\b|paragraph$|strong$)/.test(phrase);
    if (isPause || last.includes(phrase)) continue;
    read.push(phrase);
    last = phrase;
  }
  return read;
}
