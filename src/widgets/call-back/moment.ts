/** When to ring back: whether that can be, and what is worth knowing about it. */
import { isWithinHours, type Hours, type WallTime } from '../../model/workplace/hours.ts';
import { momentsAt } from './zone.ts';

export type Moment =
  /** Day or time is not filled in. */
  | { is: 'missing' }
  /** The clocks jump over it. */
  | { is: 'skipped' }
  | { is: 'past' }
  | {
      is: 'planned';
      /** In milliseconds since 1970. */
      at: number;
      /** Which of the two it is, where the clocks are put back and it comes twice. */
      ofTwo: 'first' | 'second' | undefined;
      /** Whether people are rung back at that time. */
      withinHours: boolean;
    };

/** @param wall on the clock of the workplace */
export function momentFor(wall: WallTime, hours: Hours, now: number): Moment {
  if (!wall.day || !wall.time) return { is: 'missing' };
  const [first, second] = momentsAt(wall, hours.timeZone);
  if (first === undefined) return { is: 'skipped' };
  const withinHours = isWithinHours(wall, hours);
  if (first > now)
    return {
      is: 'planned',
      at: first,
      ofTwo: second === undefined ? undefined : 'first',
      withinHours,
    };
  if (second !== undefined && second > now) {
    return { is: 'planned', at: second, ofTwo: 'second', withinHours };
  }
  return { is: 'past' };
}
