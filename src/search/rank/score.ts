/** How well each line, and so each entry, of the small index answers what was meant. */
import type { Entry } from '../index/index-file.ts';
import type { Field, Line, Lookup } from '../index/lookup.ts';
import type { Language } from '../query/language.ts';
import type { Idea, Understanding } from '../query/understand.ts';

/** How much a match counts by where it stands. */
const fields: Record<Field, number> = {
  title: 1,
  alias: 1,
  heading: 0.7,
  doNow: 0.65,
  part: 0.65,
  description: 0.6,
  more: 0.55,
};

/** Pages come before the phrases and steps that they hold, unless those answer clearly better. */
const kinds: Record<string, number> = { Phrase: 0.75, Step: 0.7 };

/** Half an answer is worth less than half. */
const partial = 1.4;
/** The share of a line's score that hangs on how much else the line says. */
const focus = 0.4;
/** The share of an entry's score that comes from all its lines together rather than from the best one. */
const spread = 0.3;
const fillerShare = 0.1;

export interface LineScore {
  line: Line;
  score: number;
}

export interface Scored {
  entry: Entry;
  /** 0 to 1; more than 1 for a safety page that must come first. */
  score: number;
  /** The lines that match, best first. */
  lines: readonly LineScore[];
}

/**
 * Every entry that answers at least a part of the question, best first.
 * @param slugOf the slug of the page at an address, to know the safety pages by
 */
export function score(asked: Understanding, lookup: Lookup, language: Language): Scored[] {
  const total = asked.ideas.reduce((sum, { weight }) => sum + weight, 0);
  const byEntry = new Map<Entry, Line[]>();
  for (const number of candidates(asked, lookup, language)) {
    const line = lookup.lines[number];
    if (!line) continue;
    const lines = byEntry.get(line.entry);
    if (lines) lines.push(line);
    else byEntry.set(line.entry, [line]);
  }
  for (const page of asked.safety) {
    const entry = lookup.entries.find(({ address }) => address === `/${page}/`);
    if (entry && !byEntry.has(entry)) byEntry.set(entry, []);
  }
  const found = [...byEntry].map(([entry, lines]) =>
    scoreEntry(entry, lines, asked, total, lookup, language),
  );
  return found.sort((a, b) => b.score - a.score || a.entry.address.localeCompare(b.entry.address));
}

/** The lines that hold a telling word; where only small words were typed, the lines that hold those. */
function candidates(asked: Understanding, lookup: Lookup, language: Language): Set<number> {
  const keys = asked.ideas.flatMap(({ terms }) => terms.flatMap((term) => term.keys));
  const telling = keys.filter((key) => !language.isFiller(key));
  return new Set((telling.length ? telling : keys).flatMap((key) => lookup.linesWith.get(key) ?? []));
}

function scoreEntry(
  entry: Entry,
  lines: readonly Line[],
  asked: Understanding,
  total: number,
  lookup: Lookup,
  language: Language,
): Scored {
  const bestOf = asked.ideas.map(() => 0);
  const scored = lines.map((line) => {
    const matches = asked.ideas.map((idea) => match(idea, line));
    const field = fields[line.field];
    let found = 0;
    for (const [index, { weight }] of matches.entries()) {
      found += weight * (asked.ideas[index]?.weight ?? 0);
      bestOf[index] = Math.max(bestOf[index] ?? 0, weight * field);
    }
    const keys = new Set(matches.flatMap((one) => one.keys));
    const said = share(line, keys, lookup, language);
    return { line, score: field * (found / total) ** partial * (1 - focus + focus * said) };
  });
  scored.sort((a, b) => b.score - a.score);
  const covered = bestOf.reduce((sum, best, index) => sum + best * (asked.ideas[index]?.weight ?? 0), 0);
  const own = (1 - spread) * (scored[0]?.score ?? 0) + spread * (total ? covered / total : 0) ** partial;
  const place = asked.safety.findIndex((page) => entry.address === `/${page}/`);
  return {
    entry,
    score: own * (kinds[entry.kind] ?? 1) + (place < 0 ? 0 : 2 - place * 0.25),
    lines: scored,
  };
}

/** The best way in which a line says an idea. */
function match(idea: Idea, line: Line): { weight: number; keys: readonly string[] } {
  let best = { weight: 0, keys: [] as readonly string[] };
  for (const { keys, weight } of idea.terms) {
    if (weight > best.weight && keys.every((key) => line.keys.includes(key))) best = { weight, keys };
  }
  return best;
}

/** How much of what a line says was asked for. */
function share(line: Line, keys: ReadonlySet<string>, lookup: Lookup, language: Language): number {
  let all = 0;
  let asked = 0;
  for (const key of new Set(line.keys)) {
    const weight = lookup.weightOf(key) * (language.isFiller(key) ? fillerShare : 1);
    all += weight;
    if (keys.has(key)) asked += weight;
  }
  return all ? asked / all : 0;
}
