/** Answers a question from the small index. Pure: the search box, the evaluation and the tests ask the same. */
import type { SmallIndex } from './index/small-index.ts';
import { understand, type Asked, type Understanding } from './query/understand.ts';
import { choose } from './rank/choose.ts';
import { passes, type Filter } from './rank/filter.ts';
import { hosted } from './rank/host.ts';
import { resultOf, type Result } from './rank/result.ts';
import { score } from './rank/score.ts';

export interface Answer {
  question: string;
  asked: Understanding;
  results: readonly Result[];
  /** Whether the first result is the answer, so that its words may be said at once. */
  clear: boolean;
}

/**
 * The answer to a question, best result first.
 * @param question anything at all
 */
export function answer(
  question: string,
  index: SmallIndex,
  asked: Asked = {},
  filter: Filter = {},
): Answer {
  const first = attempt(question, index, asked, filter);
  if (first.results.length > 0 || asked.verbatim) return first;
  // Nothing was found: a real word that leads nowhere may still be a misspelt one that does.
  const second = attempt(question, index, { ...asked, doubting: true }, filter);
  return second.results.length > 0 ? second : first;
}

function attempt(question: string, index: SmallIndex, how: Asked, filter: Filter): Answer {
  const asked = understand(question, index, how);
  const scored = score(asked, index);
  const parts = filter.kind === 'Phrase' || filter.kind === 'Step';
  const ranked = parts ? scored.map((one) => ({ ...one, held: [] })) : hosted(scored, index);
  const { shown, clear } = choose(ranked.filter(({ entry }) => passes(entry, filter)));
  return { question, asked, results: shown.map((one) => resultOf(one, asked, index)), clear };
}
