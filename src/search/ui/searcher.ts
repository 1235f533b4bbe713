/** Asks, as somebody types. The newest question wins; what comes late is added below what is being read. */
import { answer, withFullText, type Answer } from '../answer.ts';
import type { FirstFile } from '../index/index-file.ts';
import type { Filter } from '../rank/filter.ts';
import type { Result } from '../rank/result.ts';
import { loadIndex, type LoadedIndex } from './index-loader.ts';

export interface Question {
  words: string;
  verbatim: boolean;
  /** Whether somebody is typing: the last word may be a beginning. */
  typing: boolean;
  filter: Filter;
}

export type SearcherState =
  | { is: 'empty' }
  | { is: 'loading' }
  | { is: 'failed' }
  | {
      is: 'answered';
      answer: Answer;
      results: readonly Result[];
      kindNames: FirstFile['kindNames'];
      /** Whether everything has been asked: only then is "none" an answer. */
      settled: boolean;
    };

/** The full text is asked once somebody pauses. */
const debounceMs = 150;
/** What is waited for no longer than this: a slow network must not keep an answer open. */
const timeoutMs = 8000;

export class Searcher {
  readonly #show: (state: SearcherState) => void;
  #newest = 0;

  /** @param show is told each state of the newest question */
  constructor(show: (state: SearcherState) => void) {
    this.#show = show;
  }

  async ask(question: Question): Promise<void> {
    const asked = ++this.#newest;
    const isNewest = () => asked === this.#newest;
    if (!question.words.trim()) {
      this.#show({ is: 'empty' });
      return;
    }
    const loaded = await this.#load(isNewest);
    if (!loaded || !isNewest()) return;
    const found = answer(question.words, loaded.index, question, question.filter);
    const { kindNames } = loaded;
    const show = (results: readonly Result[], settled: boolean) =>
      this.#show({ is: 'answered', answer: found, results, kindNames, settled });
    show(found.results, false);
    await new Promise((resolve) => setTimeout(resolve, debounceMs));
    if (!isNewest()) return;
    const results = await this.#more(found, question, loaded);
    if (isNewest()) show(results, true);
  }

  async #load(isNewest: () => boolean): Promise<LoadedIndex | undefined> {
    // What is there already is not waited for long enough to be worth a word.
    const waiting = setTimeout(() => isNewest() && this.#show({ is: 'loading' }), 0);
    try {
      return await loadIndex();
    } catch {
      if (isNewest()) this.#show({ is: 'failed' });
      return undefined;
    } finally {
      clearTimeout(waiting);
    }
  }

  /** What the rest of the index and the full text add. Without them, what was found stands. */
  async #more(found: Answer, question: Question, loaded: LoadedIndex): Promise<readonly Result[]> {
    await within(timeoutMs, loaded.rest);
    const again = answer(question.words, loaded.index, question, question.filter);
    const results = added(found.results, again.results);
    const full = loaded
      .fullText()
      .then((text) => withFullText(results, again, text, question.filter));
    return (await within(timeoutMs, full)) ?? results;
  }
}

/** What is shown keeps its place; what is new comes below it. */
function added(shown: readonly Result[], now: readonly Result[]): Result[] {
  const there = new Set(shown.map(({ address }) => address));
  return [...shown, ...now.filter(({ address }) => !there.has(address))];
}

/** The value of a promise; undefined when it fails or takes too long. */
async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds));
  return Promise.race([promise.catch(() => undefined), late]);
}
