/** A finding: what is wrong, where, and what an editor can do about it. */
import type { Place } from '../source/positions.ts';

export type Severity = 'error' | 'warning';

export interface Finding extends Place {
  severity: Severity;
  /** The short name of the check. */
  rule: string;
  /** What is wrong, in plain words. */
  problem: string;
  /** What to do about it. */
  advice: string;
}

/** Something that stops the build. */
export function error(rule: string, place: Place, problem: string, advice: string): Finding {
  return finding('error', rule, place, problem, advice);
}

/** Something to look at, which stops nothing. */
export function warning(rule: string, place: Place, problem: string, advice: string): Finding {
  return finding('warning', rule, place, problem, advice);
}

function finding(
  severity: Severity,
  rule: string,
  { file, line, column }: Place,
  problem: string,
  advice: string,
): Finding {
  return { file, line, column, severity, rule, problem, advice };
}

/** In the order an editor works: by file, then from top to bottom. */
export function inOrder(findings: Finding[]): Finding[] {
  const by = new Intl.Collator('en-GB', { numeric: true });
  return [...findings].sort(
    (a, b) =>
      by.compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      by.compare(a.rule, b.rule),
  );
}
