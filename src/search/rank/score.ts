/** How well each entry of the small index answers what was meant. */
import type { IndexEntry } from '../index/index-file.ts';
import type { Line } from '../index/lines.ts';
import type { NameIndex } from '../index/name-index.ts';
import type { EntryKind } from '../kinds.ts';
import type { ParsedQuery } from '../query/parse-query.ts';
import { partial, scoreLine, type LineScore } from './line-score.ts';

/** Where two answer equally well, what is needed during a call comes first, and what is read after it later. */
const kindWeights: Readonly<Partial<Record<EntryKind, number>>> = {
  tools: 0.86,
  skills: 0.95,
  reference: 0.88,
  training: 0.88,
  home: 0.88,
};

/** The share of an entry's score that comes from all its lines together rather than from the best one. */
const spread = 0.3;

/** What lifts a safety page over everything else; the next one a little less, so that the gravest is first. */
const safetyLift = 2;
const safetyStep = 0.25;

export interface ScoredEntry {
  entry: IndexEntry;
  /** How well it answers, by itself: about 0 to 1. */
  relevance: number;
  /** What it is ranked by: as `relevance`, but lifted for a safety page that must come first. */
  score: number;
  /** The lines that match, best first. */
  lines: readonly LineScore[];
}

/** Every entry that answers at least a part of the question, best first. */
export function score(query: ParsedQuery, index: NameIndex): ScoredEntry[] {
  const byEntry = new Map<IndexEntry, Line[]>();
  for (const number of candidates(query, index)) {
    const line = index.lines[number];
    if (!line) continue;
    const lines = byEntry.get(line.entry);
    if (lines) lines.push(line);
    else byEntry.set(line.entry, [line]);
  }
  for (const page of query.safety) {
    const entry = index.entries.get(`/${page}/`);
    if (entry && !byEntry.has(entry)) byEntry.set(entry, []);
  }
  return [...byEntry]
    .map(([entry, lines]) => scoreEntry(entry, lines, query, index))
    .sort((a, b) => b.score - a.score || a.entry.address.localeCompare(b.entry.address));
}

/** The lines that hold a telling word; where only small words were typed, the lines that hold those. */
function candidates(query: ParsedQuery, index: NameIndex): Set<number> {
  const keys = query.clauses.flatMap(({ terms }) => terms.flatMap((term) => term.keys));
  const telling = keys.filter((key) => !index.language.isStopWord(key));
  return new Set((telling.length ? telling : keys).flatMap((key) => index.linesWith(key)));
}

function scoreEntry(
  entry: IndexEntry,
  lines: readonly Line[],
  { clauses, safety }: ParsedQuery,
  index: NameIndex,
): ScoredEntry {
  const scored = lines.map((line) => scoreLine(line, clauses, index));
  scored.sort((a, b) => b.score - a.score);
  const said = (1 - spread) * (scored[0]?.score ?? 0) + spread * together(scored, clauses);
  const relevance = said * (kindWeights[entry.kind] ?? 1);
  const place = safety.findIndex((page) => entry.address === `/${page}/`);
  return {
    entry,
    relevance,
    score: relevance + (place < 0 ? 0 : safetyLift - place * safetyStep),
    lines: scored,
  };
}

/** How much of the question all lines of an entry answer together. */
function together(lines: readonly LineScore[], clauses: ParsedQuery['clauses']): number {
  let asked = 0;
  let met = 0;
  for (const [place, { weight }] of clauses.entries()) {
    asked += weight;
    met += weight * Math.max(0, ...lines.map(({ said }) => said[place] ?? 0));
  }
  return asked ? (met / asked) ** partial : 0;
}
