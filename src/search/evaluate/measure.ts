/** Measures how well search answers the queries of a suite. */
import type { Query } from '../../model/kinds/query.ts';
import type { Result } from '../rank/result.ts';

export interface Outcome extends Query {
  /** Where the first expected page came, counted from 1; 0 when it did not come. */
  rank: number;
  /** The pages that came, best first. */
  found: readonly string[];
}

export interface Figures {
  queries: number;
  /** Shares, 0 to 1. */
  first: number;
  firstThree: number;
  /** Mean reciprocal rank. */
  mrr: number;
  none: number;
}

/** What came for one query. */
export function outcomeOf(query: Query, results: readonly Result[]): Outcome {
  const found = [...new Set(results.map(({ address }) => slugOf(address)))];
  return { ...query, found, rank: found.findIndex((slug) => query.expect.includes(slug)) + 1 };
}

export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const share = (is: (outcome: Outcome) => boolean) => outcomes.filter(is).length / outcomes.length;
  const reciprocalRanks = outcomes.map(({ rank }) => (rank ? 1 / rank : 0));
  return {
    queries: outcomes.length,
    first: share(({ rank }) => rank === 1),
    firstThree: share(({ rank }) => rank > 0 && rank <= 3),
    mrr: reciprocalRanks.reduce((sum, one) => sum + one, 0) / outcomes.length,
    none: share(({ found }) => found.length === 0),
  };
}

/** What the suite has to reach, and does not. */
export function shortfalls(outcomes: readonly Outcome[]): string[] {
  const given = figuresOf(outcomes.filter((outcome) => outcome.given));
  const found: string[] = [];
  if (given.first < 0.9)
    found.push(
      `the right page is first for ${percent(given.first)} of the given queries, not 90 %`,
    );
  if (given.firstThree < 0.98) {
    found.push(`it is among the first three for ${percent(given.firstThree)} of them, not 98 %`);
  }
  for (const { q, found: pages, expect, rank } of outcomes) {
    if (pages.length === 0) found.push(`“${q}” finds nothing`);
    const isSafety = expect.every((slug) => slug.startsWith('safety/'));
    if (isSafety && rank !== 1) found.push(`“${q}” does not put its safety page first`);
  }
  return found;
}

export function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

function slugOf(address: string): string {
  return address.replace(/#.*/, '').replace(/^\/|\/$/g, '') || 'index';
}
