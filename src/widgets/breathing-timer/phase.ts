/** Where a breath is, worked out from the time that has passed. Nothing is counted, so nothing can drift. */
import type { BreathKind } from '../../model/kinds/breathing.constants.ts';
import type { BreathStep } from '../../model/kinds/breathing.ts';

export interface Moment {
  /** Which breath, from 0. */
  round: number;
  /** Which step of the breath, from 0. */
  step: number;
  /** What to do. */
  kind: BreathKind;
  /** How far into the step, in milliseconds. */
  into: number;
  /** How long the step goes on, in milliseconds. */
  left: number;
}

/** How long one breath takes, in whole milliseconds. */
export function breathLength(steps: readonly BreathStep[]): number {
  return steps.reduce((sum, step) => sum + lengthOf(step), 0);
}

/**
 * The moment of a session.
 * @param elapsed milliseconds since the first breath began; less than nothing counts as nothing
 * @param steps one breath
 * @param rounds how many breaths
 * @returns the moment, or undefined once the last breath is over
 */
export function phaseAt(
  elapsed: number,
  steps: readonly BreathStep[],
  rounds: number,
): Moment | undefined {
  const passed = Math.max(0, elapsed);
  const length = breathLength(steps);
  if (passed >= length * rounds) return undefined;
  const round = Math.floor(passed / length);
  let into = passed - round * length;
  for (const [index, step] of steps.entries()) {
    const lasts = lengthOf(step);
    if (into < lasts) return { round, step: index, kind: step.do, into, left: lasts - into };
    into -= lasts;
  }
  return undefined;
}

/** The number to show: the seconds that are left of a step, the last one as 1. */
export function countOf(moment: Moment): number {
  return Math.ceil(moment.left / 1000);
}

/** Half seconds become whole milliseconds, so that sums are exact. */
function lengthOf(step: BreathStep): number {
  return Math.round(step.seconds * 1000);
}
