import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breathKinds } from '../../model/kinds/breathing.constants.ts';
import type { BreathStep } from '../../model/kinds/breathing.ts';
import { breathLength, countOf, phaseAt } from './phase.ts';

const longerOut: BreathStep[] = [
  { do: 'in', seconds: 4 },
  { do: 'out', seconds: 6 },
];
const steady: BreathStep[] = [
  { do: 'in', seconds: 5.5 },
  { do: 'out', seconds: 5.5 },
];

const aBreath = fc.array(
  fc.record({
    do: fc.constantFrom(...breathKinds),
    seconds: fc.integer({ min: 1, max: 20 }).map((halves) => halves / 2),
  }),
  { minLength: 1, maxLength: 6 },
);
const someRounds = fc.integer({ min: 1, max: 60 });

test('the first breath begins at once', () => {
  expect(phaseAt(0, longerOut, 6)).toEqual({ round: 0, step: 0, kind: 'in', into: 0, left: 4000 });
});

test('a phase ends on its last millisecond, and the next begins', () => {
  expect(phaseAt(3999, longerOut, 6)).toMatchObject({ kind: 'in', left: 1 });
  expect(phaseAt(4000, longerOut, 6)).toMatchObject({ kind: 'out', into: 0 });
  expect(phaseAt(5499.9, steady, 1)).toMatchObject({ kind: 'in' });
  expect(phaseAt(5500, steady, 1)).toMatchObject({ kind: 'out' });
});

test('three minutes in one tick land on the right breath', () => {
  expect(phaseAt(2_000, longerOut, 30)).toMatchObject({ round: 0, kind: 'in' });
  expect(phaseAt(182_000, longerOut, 30)).toMatchObject({ round: 18, kind: 'in', into: 2000 });
  expect(phaseAt(185_000, longerOut, 30)).toMatchObject({ round: 18, kind: 'out', into: 1000 });
});

test('after the last breath there is nothing more', () => {
  expect(phaseAt(59_999, longerOut, 6)).toMatchObject({ round: 5, kind: 'out' });
  expect(phaseAt(60_000, longerOut, 6)).toBeUndefined();
  expect(phaseAt(Infinity, longerOut, 6)).toBeUndefined();
});

test('a clock that steps back shows the first moment', () => {
  expect(phaseAt(-50, longerOut, 6)).toEqual(phaseAt(0, longerOut, 6));
});

test('the count names the seconds that are left, and never nought', () => {
  const counts = [0, 999, 1000, 3000, 3999].map((at) => countOf(phaseAt(at, longerOut, 1)!));
  expect(counts).toEqual([4, 4, 3, 1, 1]);
});

describe('whatever the pattern', () => {
  test('the place in the session adds up to the time that has passed', () => {
    fc.assert(
      fc.property(aBreath, someRounds, fc.nat(1_300_000), (steps, rounds, elapsed) => {
        const moment = phaseAt(elapsed, steps, rounds);
        const length = breathLength(steps);
        if (!moment) return elapsed >= length * rounds;
        const before = breathLength(steps.slice(0, moment.step));
        return (
          moment.round < rounds &&
          moment.kind === steps[moment.step]?.do &&
          moment.into + moment.left === breathLength(steps.slice(moment.step, moment.step + 1)) &&
          moment.left > 0 &&
          moment.round * length + before + moment.into === elapsed
        );
      }),
    );
  });

  test('asking often and asking once say the same, and time only goes forwards', () => {
    fc.assert(
      fc.property(aBreath, someRounds, fc.array(fc.nat(20_000)), (steps, rounds, ticks) => {
        let now = 0;
        let place = -1;
        for (const tick of ticks) {
          now += tick;
          const moment = phaseAt(now, steps, rounds);
          const next = moment ? moment.round * steps.length + moment.step : Infinity;
          expect(next).toBeGreaterThanOrEqual(place);
          place = next;
        }
      }),
    );
  });
});
