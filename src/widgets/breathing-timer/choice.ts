/** What the timer is set to, and how an address says it: ?p=box&m=2. */
import type { BreathingPattern } from '../../model/kinds/breathing.ts';
import {
  clampTimes,
  customId,
  customPartNames,
  customPattern,
  usualTimes,
  type CustomTimes,
} from './custom.ts';
import { minutesFor } from './length.ts';

export interface Choice {
  /** The id of a pattern, or custom. */
  pattern: string;
  /** Undefined for the length the pattern comes with. */
  minutes: number | undefined;
  /** The times of custom; kept while another pattern is chosen. */
  times: CustomTimes;
}

/** What an address asked for and did not get. */
export type Fault = 'pattern' | 'times' | 'minutes';

/** The pattern that is chosen. */
export function patternOf(
  { pattern, times }: Choice,
  patterns: readonly BreathingPattern[],
): BreathingPattern {
  const found = patterns.find(({ id }) => id === pattern);
  return found ?? customPattern(times);
}

/** A choice of one pattern, in the length it comes with. */
export function choiceOf(pattern: string): Choice {
  return { pattern, minutes: undefined, times: usualTimes };
}

/**
 * The choice that an address holds. What is unknown or extreme falls back to what is usual.
 * @param usual the pattern to fall back to
 * @returns the choice, and what of the address it could not follow
 */
export function readChoice(
  query: URLSearchParams,
  patterns: readonly BreathingPattern[],
  usual: string,
): { choice: Choice; faults: Fault[] } {
  const faults: Fault[] = [];
  const asked = query.get('p') ?? usual;
  const known = asked === customId || patterns.some(({ id }) => id === asked);
  if (!known) faults.push('pattern');
  const choice = choiceOf(known ? asked : usual);

  if (choice.pattern === customId) {
    const wanted = timesIn(query);
    choice.times = clampTimes(wanted);
    const same = customPartNames.every((part) => wanted[part] === choice.times[part]);
    if (!same) faults.push('times');
  }
  const minutes = query.get('m');
  if (minutes !== null) {
    const right = minutesFor(patternOf(choice, patterns)).find((each) => String(each) === minutes);
    if (right === undefined) faults.push('minutes');
    choice.minutes = right;
  }
  return { choice, faults };
}

/** The address of a choice, as a query without the question mark. */
export function writeChoice({ pattern, minutes, times }: Choice): string {
  const query = new URLSearchParams({ p: pattern });
  if (pattern === customId) {
    for (const part of customPartNames) query.set(part, String(times[part]));
  }
  if (minutes !== undefined) query.set('m', String(minutes));
  return query.toString();
}

function timesIn(query: URLSearchParams): CustomTimes {
  const times = { ...usualTimes };
  for (const part of customPartNames) {
    const written = query.get(part);
    if (written !== null) times[part] = written.trim() === '' ? NaN : Number(written);
  }
  return times;
}
