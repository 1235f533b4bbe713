import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BreathStep } from '../../model/kinds/breathing.ts';
import { customPattern } from './custom.ts';
import { levelAt } from './level.ts';
import { breathLength, phaseAt } from './phase.ts';

const sigh: BreathStep[] = [
  { do: 'in', seconds: 2 },
  { do: 'top-up', seconds: 1 },
  { do: 'out', seconds: 7 },
];
const box: BreathStep[] = (['in', 'hold', 'out', 'rest'] as const).map((kind) => ({
  do: kind,
  seconds: 4,
}));

function level(steps: BreathStep[], elapsed: number, smooth = true): number {
  return levelAt(phaseAt(elapsed, steps, 3)!, steps, smooth);
}

test('it rises with the breath in, falls with the breath out, and stays for holds and rests', () => {
  expect([0, 2000, 4000, 7999, 8000, 10_000].map((at) => level(box, at))).toEqual([
    0,
    expect.closeTo(0.5),
    1,
    1,
    1,
    expect.closeTo(0.5),
  ]);
  expect([12_000, 15_999].map((at) => level(box, at))).toEqual([0, 0]);
});

test('a breath in leaves room for the top-up', () => {
  expect(level(sigh, 2000)).toBeCloseTo(2 / 3);
  expect(level(sigh, 3000)).toBe(1);
});

test('where nothing may flow, it moves once a second', () => {
  expect(level(box, 1000, false)).toBe(level(box, 1999, false));
  expect(level(box, 2000, false)).toBeGreaterThan(level(box, 1999, false));
});

test('it is never less than empty nor more than full', () => {
  const seconds = fc.integer({ min: 4, max: 20 }).map((halves) => halves / 2);
  const times = fc.record({ in: seconds, hold: seconds, out: seconds, rest: seconds });
  fc.assert(
    fc.property(
      times,
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      fc.boolean(),
      (each, part, smooth) => {
        const { breath } = customPattern(each);
        const at = levelAt(phaseAt(part * breathLength(breath), breath, 1)!, breath, smooth);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(1);
      },
    ),
  );
});
