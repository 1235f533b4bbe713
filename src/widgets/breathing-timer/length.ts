/** How long a session is: a number of minutes becomes a number of whole breaths. */
import type { BreathingPattern } from '../../model/kinds/breathing.ts';
import { breathLength } from './phase.ts';

export const mostMinutes = 10;

/**
 * The breaths of a session, always whole ones, so that it ends breathed out.
 * @param minutes about how long; undefined for the length the pattern comes with
 */
export function roundsFor(pattern: BreathingPattern, minutes: number | undefined): number {
  if (minutes === undefined) return pattern.rounds;
  return Math.max(1, Math.round((minutes * 60_000) / breathLength(pattern.breath)));
}

/** The minutes a person may choose for a pattern: none that takes more breaths than it allows. */
export function minutesFor(pattern: BreathingPattern): number[] {
  const all = Array.from({ length: mostMinutes }, (_, index) => index + 1);
  return all.filter((minutes) => roundsFor(pattern, minutes) <= (pattern.mostRounds ?? Infinity));
}

/** The length in words: "1 minute 6 seconds". */
export function lengthInWords(pattern: BreathingPattern, rounds: number): string {
  const seconds = Math.round((breathLength(pattern.breath) * rounds) / 1000);
  const parts = [count(Math.floor(seconds / 60), 'minute'), count(seconds % 60, 'second')];
  return parts.filter(Boolean).join(' ');
}

/** "1 breath", "6 breaths"; nothing for none. */
export function count(number: number, what: string): string {
  return number === 0 ? '' : `${String(number)} ${what}${number === 1 ? '' : 's'}`;
}
