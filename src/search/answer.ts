/** Answers a question: from the small index at once, then from the full text. The site and the evaluation ask the same. */
import type { FullText } from './full-text/full-text.ts';
import type { NameIndex } from './index/name-index.ts';
import { parseQuery, type QueryOptions, type ParsedQuery } from './query/parse-query.ts';
import { applyCutoff } from './rank/cutoff.ts';
import { passes, type Filter } from './rank/filter.ts';
import { rollUpToPages } from './rank/roll-up.ts';
import { mergeFullText } from './rank/merge-full-text.ts';
import { resultOf, type Result } from './rank/result.ts';
import { score } from './rank/score.ts';

export interface Answer {
  question: string;
  query: ParsedQuery;
  results: readonly Result[];
  /** Whether the first result is the answer, so that its words may be said at once. */
  isConfident: boolean;
}

/**
 * The answer from the small index, best result first. Pure.
 * @param question anything at all
 */
export function answer(
  question: string,
  index: NameIndex,
  options: QueryOptions = {},
  filter: Filter = {},
): Answer {
  const first = attempt(question, index, options, filter);
  if (first.results.length > 0 || options.verbatim) return first;
  // Nothing was found: a real word that leads nowhere may still be a misspelt one that does.
  const second = attempt(question, index, { ...options, doubting: true }, filter);
  return second.results.length > 0 ? second : first;
}

/**
 * Adds what only the full text knows.
 * @param results what is shown already; it keeps its place
 */
export async function withFullText(
  results: readonly Result[],
  { query }: Answer,
  fullText: FullText,
  { kind, stage, channel }: Filter = {},
): Promise<readonly Result[]> {
  // The full text knows no stage and no channel.
  if (stage || channel || query.fullText.length === 0) return results;
  return mergeFullText(results, await fullText.search(query.fullText), kind);
}

function attempt(
  question: string,
  index: NameIndex,
  options: QueryOptions,
  filter: Filter,
): Answer {
  const query = parseQuery(question, index, options);
  const scored = score(query, index);
  const parts = filter.kind === 'phrase' || filter.kind === 'step';
  const ranked = parts ? scored.map((one) => ({ ...one, held: [] })) : rollUpToPages(scored, index);
  const { shown, isConfident } = applyCutoff(ranked.filter(({ entry }) => passes(entry, filter)));
  return { question, query, results: shown.map((one) => resultOf(one, query, index)), isConfident };
}
