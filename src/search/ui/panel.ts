/** Search as it is in the dialog, on its own page and on the 404 page: one box, one list, one way to answer. */
import { loadStyles } from '../../dom/load-styles.ts';
import type { Answer } from '../answer.ts';
import type { Filter } from '../rank/filter.ts';
import { correctionLine } from './correction.ts';
import { element } from './element.ts';
import { FilterFields } from './filters.ts';
import { loadIndex } from './index-loader.ts';
import { recentSearches, unanswered } from './kept-searches.ts';
import { walkResults } from './keyboard.ts';
import { Recent } from './recent.ts';
import { ResultList } from './result-list.ts';
import styles from './search.css?url';
import { Searcher, type SearcherState } from './searcher.ts';
import { countOf, SettledStatus } from './settled-status.ts';
import { Unanswered } from './unanswered.ts';
import { nothingFound, searchFailed } from './ways-on.ts';

export interface PanelOptions {
  words?: string;
  filter?: Filter;
  /** Told what is asked now, such as to write it into the address. */
  onAsk?: (words: string, filter: Filter) => void;
  /** Where Enter leads: to the first result, or nowhere since the results are the page. */
  enterOpens: boolean;
}

/** A search that found nothing is noted once nobody has typed on for so long: half a word is no search. */
const noteAfterMs = 1500;

let panels = 0;

export class Panel {
  readonly area = element('div', { class: 'search-panel' });
  readonly box: HTMLInputElement;
  readonly status = new SettledStatus();
  /** Resolves when the styles are there. */
  readonly styled = loadStyles(styles);
  readonly #options: PanelOptions;
  readonly #searcher: Searcher;
  readonly #results: ResultList;
  readonly #notes = element('div', { class: 'search-notes' });
  readonly #filters: FilterFields;
  readonly #recent = new Recent((search) => this.ask(search));
  readonly #unanswered = new Unanswered();
  #prepared: Promise<unknown> | undefined;
  /** Enter was pressed before the answer came. */
  #hurried = false;
  #noted: Answer | undefined;
  #noting: ReturnType<typeof setTimeout> | undefined;

  constructor(options: PanelOptions) {
    const { words = '', filter = {} } = options;
    this.#options = options;
    this.#searcher = new Searcher((state) => this.#show(state));
    this.#results = new ResultList();
    this.#filters = new FilterFields(filter, () => this.#ask({}));
    this.box = element('input', {
      id: `search-box-${String(++panels)}`,
      type: 'search',
      name: 'q',
      autocomplete: 'off',
      autocapitalize: 'none',
      spellcheck: 'false',
      enterkeyhint: 'search',
    });
    this.box.value = words;
    this.box.addEventListener('input', () => this.#ask({ typing: true }));
    const form = element(
      'form',
      { role: 'search' },
      element('label', { for: this.box.id }, 'Type what is happening'),
      this.box,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#enter();
    });
    this.#results.list.addEventListener('click', () => recentSearches.add(this.box.value));
    walkResults(this.area, this.box, this.#results.list);
    this.area.append(
      form,
      element('div', { class: 'search-bar' }, this.status.line, this.#filters.fields),
      this.#notes,
      this.#results.list,
      this.#recent.area,
      this.#unanswered.area,
    );
    if (words) this.#ask({});
    else this.#show({ is: 'empty' });
  }

  /** Loads the index before somebody types. Where it fails, that is said, and it is tried again when next asked. */
  prepare(): void {
    this.#prepared ??= loadIndex()
      .then(({ rest }) => rest)
      .then((filters) => filters && this.#filters.offer(filters))
      .catch(() => {
        this.#prepared = undefined;
        this.#show({ is: 'failed' });
      });
  }

  ask(words: string, verbatim = false): void {
    this.box.value = words;
    this.#ask({ verbatim });
    this.box.focus();
  }

  #ask({ typing = false, verbatim = false }): void {
    this.#hurried = false;
    clearTimeout(this.#noting);
    const words = this.box.value;
    const filter = this.#filters.chosen;
    this.prepare();
    this.#options.onAsk?.(words, filter);
    void this.#searcher.ask({ words, filter, typing, verbatim });
  }

  #enter(): void {
    recentSearches.add(this.box.value);
    if (!this.#options.enterOpens) return;
    const first = this.#results.list.querySelector('a');
    this.#hurried = !first;
    first?.click();
  }

  #show(state: SearcherState): void {
    this.#results.list.setAttribute('aria-busy', String(state.is === 'loading'));
    this.#recent.hide();
    this.#unanswered.area.hidden = true;
    if (state.is === 'answered') {
      this.#showAnswer(state);
      return;
    }
    this.#results.clear();
    this.#notes.replaceChildren();
    if (state.is === 'loading') this.status.say('Loading search…');
    else if (state.is === 'failed') {
      this.status.say('Search could not be loaded.');
      this.#notes.append(searchFailed(() => this.ask(this.box.value)));
    } else {
      this.status.say('');
      this.#recent.show();
      this.#unanswered.show();
    }
  }

  #showAnswer({
    answer,
    results,
    kindNames,
    settled,
  }: Extract<SearcherState, { is: 'answered' }>): void {
    this.#results.show(answer, results, kindNames);
    if (this.#hurried) this.#enter();
    // What has been said already stays, with the focus that may be in it.
    if (answer !== this.#noted || results.length === 0) this.#notes.replaceChildren();
    if (answer.query.corrected && results.length > 0 && this.#notes.childElementCount === 0) {
      this.#notes.append(correctionLine(answer, () => this.ask(this.box.value, true)));
    }
    this.#noted = answer;
    if (results.length > 0) this.status.say(countOf(results.length, answer.question));
    else if (settled) {
      this.status.say(countOf(0, answer.question));
      this.#notes.append(nothingFound());
      this.#unanswered.show();
      this.#noting = setTimeout(() => {
        unanswered.add(answer.question);
        this.#unanswered.show();
      }, noteAfterMs);
    } else this.status.say('Searching…');
  }
}
