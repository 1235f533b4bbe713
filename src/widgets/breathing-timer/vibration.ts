/** Vibration, on devices that have it: once to breathe in, twice to breathe out, a tap for the rest. */
import type { BreathKind } from '../../model/kinds/breathing.constants.ts';

const taps: Record<BreathKind, number[]> = {
  in: [90],
  'top-up': [45],
  hold: [30],
  out: [90, 120, 90],
  rest: [30],
};

/** Desktop browsers know the command as well, but have nothing to move: a finger on the screen tells them apart. */
export function canVibrate(): boolean {
  return 'vibrate' in navigator && matchMedia('(any-pointer: coarse)').matches;
}

export function vibrate(kind: BreathKind): void {
  navigator.vibrate(taps[kind]);
}
