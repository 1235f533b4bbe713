/** Which of the entries that answer are shown, and whether one of them is the answer. */
import type { RolledUp } from './roll-up.ts';

const maxResults = 10;
/** Below this nothing but small words or chance agree. */
const minRelevance = 0.16;
/** What answers so much less well than the best is noise beside it. */
const minShareOfBest = 0.42;

/** Above this an entry says all that was asked, or nearly so. */
const confidentRelevance = 0.6;
/** How far the next one must be behind. */
const confidentLead = 1.15;

export interface Cutoff {
  shown: readonly RolledUp[];
  /** Whether the first is a clear winner. */
  isConfident: boolean;
}

/** @param ranked entries, best first */
export function applyCutoff(ranked: readonly RolledUp[]): Cutoff {
  const best = Math.max(0, ...ranked.map(({ relevance }) => relevance));
  const shown = ranked
    .filter(
      ({ relevance, score }) =>
        score > 1.5 || (relevance >= minRelevance && relevance >= best * minShareOfBest),
    )
    .slice(0, maxResults);
  const [first, second] = shown;
  const isConfident =
    first !== undefined &&
    first.relevance >= confidentRelevance &&
    (!second || first.score >= second.score * confidentLead);
  return { shown, isConfident };
}
