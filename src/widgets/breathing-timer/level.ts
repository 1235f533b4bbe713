/** How full the lungs are: what the ring and the slow fill show. */
import type { BreathStep } from '../../model/kinds/breathing.ts';
import type { Moment } from './phase.ts';

const isIn = ({ do: kind }: BreathStep): boolean => kind === 'in' || kind === 'top-up';
const isOut = ({ do: kind }: BreathStep): boolean => kind === 'out';

/**
 * From 0, breathed out, to 1, full. A breath in that has a top-up leaves room for it; holds and rests change nothing.
 * @param smooth whether the level flows; otherwise it moves once a second
 */
export function levelAt(moment: Moment, steps: readonly BreathStep[], smooth: boolean): number {
  const lasts = moment.into + moment.left;
  const into = smooth ? moment.into : Math.min(lasts, Math.floor(moment.into / 1000) * 1000);
  const before = levelAfter(steps, moment.step);
  const after = levelAfter(steps, moment.step + 1);
  return before + (after - before) * ease(into / lasts);
}

/** The level when so many steps of a breath are over. */
function levelAfter(steps: readonly BreathStep[], count: number): number {
  const share = (which: (step: BreathStep) => boolean): number =>
    seconds(steps.slice(0, count).filter(which)) / seconds(steps.filter(which));
  return share(isIn) - share(isOut);
}

function seconds(steps: readonly BreathStep[]): number {
  return steps.reduce((sum, step) => sum + step.seconds, 0);
}

/** Slow at both ends, as a breath is. */
function ease(part: number): number {
  return (1 - Math.cos(Math.PI * part)) / 2;
}
