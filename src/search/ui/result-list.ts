/** The list of results. What is being read stays where it is: what comes late is added below. */
import type { Answer } from '../answer.ts';
import type { Result } from '../rank/result.ts';
import { element } from './element.ts';
import { resultItem, type Showing } from './result-item.ts';

export class ResultList {
  readonly list = element('ol', {
    class: 'results',
    'data-search-results': true,
    'aria-label': 'Search results',
    hidden: true,
  });
  #answer: Answer | undefined;
  #shown: readonly Result[] = [];

  show(answer: Answer, results: readonly Result[], kindNames: Showing['kindNames']): void {
    const how: Showing = { kindNames, marks: answer.query.marks };
    const kept = answer === this.#answer ? this.#shown.length : 0;
    const items = results
      .slice(kept)
      .map((result, place) => resultItem(result, how, answer.isConfident && kept + place === 0));
    if (kept > 0) this.list.append(...items);
    else this.list.replaceChildren(...items);
    this.#answer = answer;
    this.#shown = results;
    this.list.hidden = results.length === 0;
  }

  clear(): void {
    this.#answer = undefined;
    this.#shown = [];
    this.list.replaceChildren();
    this.list.hidden = true;
  }
}
