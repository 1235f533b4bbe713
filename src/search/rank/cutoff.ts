/** Which of the entries that answer are shown, and whether one of them is the answer. */
import type { Hosted } from './roll-up.ts';

const most = 10;
/** Below this nothing but small words or chance agree. */
const least = 0.16;
/** What answers so much less well than the best is noise beside it. */
const share = 0.42;

/** Above this an entry says all that was asked, or nearly so. */
const clearScore = 0.6;
/** How far the next one must be behind. */
const clearLead = 1.15;

export interface Choice {
  shown: readonly Hosted[];
  /** Whether the first is a clear winner. */
  clear: boolean;
}

/** @param ranked entries, best first */
export function choose(ranked: readonly Hosted[]): Choice {
  const best = Math.max(0, ...ranked.map(({ own }) => own));
  const shown = ranked
    .filter(({ own, score }) => score > 1.5 || (own >= least && own >= best * share))
    .slice(0, most);
  const [first, second] = shown;
  const clear =
    first !== undefined &&
    first.own >= clearScore &&
    (!second || first.score >= second.score * clearLead);
  return { shown, clear };
}
