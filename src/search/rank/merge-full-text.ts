/** Joins what the full text found to what the small index found. */
import type { Hit } from '../full-text/full-text.ts';
import type { EntryKind } from '../kinds.ts';
import type { Result } from './result.ts';

/** Fewer and better: the full text adds to the answers, it does not bury them. */
const maxResults = 10;
const maxSections = 2;

/**
 * The results of the small index stay as they are, in their places, since they are being read; pages that only the
 * full text knows come after them. The steps of the decision tree repeat what the pages say, so they are left out.
 * @param kind the only kind that is wanted, if one is
 */
export function mergeFullText(
  results: readonly Result[],
  hits: readonly Hit[],
  kind?: EntryKind,
): Result[] {
  const there = new Set(results.map(({ address }) => address));
  const fits = (hit: Hit) => (kind ? hit.kind === kind : hit.kind !== 'step');
  const added = hits.filter((hit) => !there.has(hit.address) && fits(hit)).map(resultOfHit);
  return [...results, ...added].slice(0, Math.max(maxResults, results.length));
}

function resultOfHit({ address, kind, title, doNow, excerpt, sections }: Hit): Result {
  return {
    address,
    kind,
    title,
    urgent: false,
    excerpt,
    subResults: sections
      .slice(0, maxSections)
      .map((section) => ({ ...section, kind: 'section' as const })),
    contacts: [],
    say: [],
    ...(doNow !== undefined && { line: doNow }),
  };
}
