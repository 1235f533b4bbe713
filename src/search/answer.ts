/** Answers a question: from the small index at once, then from the full text. The site and the evaluation ask the same. */
import type { FullText } from './full-text/full-text.ts';
import type { SmallIndex } from './index/name-index.ts';
import { understand, type Asked, type Understanding } from './query/parse-query.ts';
import { choose } from './rank/cutoff.ts';
import { passes, type Filter } from './rank/filter.ts';
import { hosted } from './rank/roll-up.ts';
import { join } from './rank/merge-full-text.ts';
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
 * The answer from the small index, best result first. Pure.
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

/**
 * Adds what only the full text knows.
 * @param results what is shown already; it keeps its place
 */
export async function withFullText(
  results: readonly Result[],
  { asked }: Answer,
  fullText: FullText,
  { kind, stage, channel }: Filter = {},
): Promise<readonly Result[]> {
  // The full text knows no stage and no channel.
  if (stage || channel || asked.fullText.length === 0) return results;
  return join(results, await fullText.search(asked.fullText), kind);
}

function attempt(question: string, index: SmallIndex, how: Asked, filter: Filter): Answer {
  const asked = understand(question, index, how);
  const scored = score(asked, index);
  const parts = filter.kind === 'Phrase' || filter.kind === 'Step';
  const ranked = parts ? scored.map((one) => ({ ...one, held: [] })) : hosted(scored, index);
  const { shown, clear } = choose(ranked.filter(({ entry }) => passes(entry, filter)));
  return { question, asked, results: shown.map((one) => resultOf(one, asked, index)), clear };
}
