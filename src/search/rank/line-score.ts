/** How well one line answers what was meant. */
import type { Field, Line } from '../index/lines.ts';
import type { NameIndex } from '../index/name-index.ts';
import { stopWordShare, type Clause } from '../query/parse-query.ts';

/** How much a match counts by where it stands. */
const fields: Record<Field, number> = {
  title: 1.15,
  address: 1.15,
  alias: 1,
  heading: 0.7,
  doNow: 0.65,
  part: 0.65,
  description: 0.6,
  more: 0.55,
};

/** Half an answer is worth less than half. */
export const partial = 1.1;
/** The share of a line's score that hangs on how much else the line says. */
const focus = 0.45;
export interface LineScore {
  line: Line;
  /** 0 to 1. */
  score: number;
  /** For each clause, how well the line says it, 0 to 1. */
  said: readonly number[];
}

export function scoreLine(line: Line, clauses: readonly Clause[], index: NameIndex): LineScore {
  const keys = new Set<string>();
  let asked = 0;
  let found = 0;
  const said = clauses.map((clause) => {
    const match = best(clause, line);
    for (const key of match.keys) keys.add(key);
    asked += clause.weight;
    found += clause.weight * match.weight;
    return match.weight * fields[line.field];
  });
  const share = asked ? (found / asked) ** partial : 0;
  return {
    line,
    said,
    score: fields[line.field] * share * (1 - focus + focus * toThePoint(line, keys, index)),
  };
}

/** The best way in which a line says a clause. */
function best(clause: Clause, line: Line): { weight: number; keys: readonly string[] } {
  let match = { weight: 0, keys: [] as readonly string[] };
  for (const { keys, weight } of clause.terms) {
    if (weight > match.weight && keys.every((key) => line.keys.includes(key)))
      match = { weight, keys };
  }
  return match;
}

/** How much of what a line says was asked for. */
function toThePoint(line: Line, asked: ReadonlySet<string>, index: NameIndex): number {
  let all = 0;
  let met = 0;
  for (const key of new Set(line.keys)) {
    const weight = index.weightOf(key) * (index.language.isStopWord(key) ? stopWordShare : 1);
    all += weight;
    if (asked.has(key)) met += weight;
  }
  return all ? met / all : 0;
}
