/** Phrases and steps are found through the page that holds them: an agent needs the page, with the words marked on it. */
import type { IndexEntry } from '../index/index-file.ts';
import type { NameIndex } from '../index/name-index.ts';
import type { EntryKind } from '../kinds.ts';
import type { ScoredEntry } from './score.ts';

/** How much of what it holds counts for a page that does not say the same itself. */
const shares: Partial<Record<EntryKind, number>> = { phrase: 0.5, step: 0.5 };
/** What the page adds itself, so that of two hosts the better one comes first. */
const ownShare = 0.4;

export interface RolledUp extends ScoredEntry {
  /** The phrases and steps of the page that answer too, best first. */
  held: readonly ScoredEntry[];
}

/**
 * Gives each page the phrases and steps that belong to it, and the credit for them.
 * @param scored pages, phrases and steps
 * @returns the pages, best first; phrases and steps without a page stand for themselves
 */
export function rollUpToPages(scored: readonly ScoredEntry[], index: NameIndex): RolledUp[] {
  const pages = new Map<string, RolledUp & { held: ScoredEntry[] }>();
  const loose: RolledUp[] = [];
  for (const one of scored) {
    if (!shares[one.entry.kind]) pages.set(one.entry.address, { ...one, held: [] });
  }
  for (const one of scored) {
    const share = shares[one.entry.kind];
    if (!share) continue;
    const hosts = pagesOf(one.entry, index);
    if (hosts.length === 0) loose.push({ ...one, held: [] });
    for (const host of hosts) {
      const page = pages.get(host.address) ?? {
        entry: host,
        relevance: 0,
        score: 0,
        lines: [],
        held: [],
      };
      pages.set(host.address, page);
      page.held.push(one);
      const gain = Math.max(0, share * one.relevance + ownShare * page.relevance - page.relevance);
      page.relevance += gain;
      page.score += gain;
    }
  }
  return [...pages.values(), ...loose].sort(
    (a, b) => b.score - a.score || a.entry.address.localeCompare(b.entry.address),
  );
}

function pagesOf(entry: IndexEntry, index: NameIndex): IndexEntry[] {
  return (entry.of ?? []).flatMap((address) => index.entries.get(address) ?? []);
}
