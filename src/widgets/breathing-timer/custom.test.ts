import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clampTimes, customPartNames, customParts, customPattern, usualTimes } from './custom.ts';

const aSecond = fc.integer({ min: -500, max: 2500 }).map((hundredths) => hundredths / 100);
const anyNumber = fc.oneof(fc.double(), aSecond);
const anyTimes = fc.record({ in: anyNumber, hold: anyNumber, out: anyNumber, rest: anyNumber });
const total = (times: typeof usualTimes): number => times.in + times.hold + times.out + times.rest;

test('what is within the limits stays as it is', () => {
  expect(clampTimes({ in: 5.5, hold: 0, out: 6, rest: 1 })).toEqual({
    in: 5.5,
    hold: 0,
    out: 6,
    rest: 1,
  });
});

test('too short, too long, and no number', () => {
  expect(clampTimes({ in: 0, hold: -3, out: 99, rest: NaN })).toEqual({
    in: 2,
    hold: 0,
    out: 10,
    rest: 0,
  });
  expect(clampTimes({ in: NaN, hold: 0, out: NaN, rest: 0 })).toEqual(usualTimes);
});

test('a breath of over twenty seconds loses its rest, then its hold', () => {
  expect(clampTimes({ in: 5, hold: 5, out: 8, rest: 5 })).toEqual({
    in: 5,
    hold: 5,
    out: 8,
    rest: 2,
  });
  expect(clampTimes({ in: 10, hold: 4, out: 10, rest: 4 })).toEqual({
    in: 10,
    hold: 0,
    out: 10,
    rest: 0,
  });
});

test('whatever is asked for, it is gentle: each part within its limits, three breaths a minute', () => {
  fc.assert(
    fc.property(anyTimes, (asked) => {
      const times = clampTimes(asked);
      for (const part of customPartNames) {
        expect(times[part]).toBeGreaterThanOrEqual(customParts[part].least);
        expect(times[part]).toBeLessThanOrEqual(customParts[part].most);
        expect(Number.isInteger(times[part] * 2)).toBe(true);
      }
      expect(60 / total(times)).toBeGreaterThanOrEqual(3);
      expect(clampTimes(times)).toEqual(times);
    }),
  );
});

test('its pattern is about a minute of whole breaths, and ends breathed out', () => {
  fc.assert(
    fc.property(anyTimes, (asked) => {
      const times = clampTimes(asked);
      const { breath, rounds } = customPattern(times);
      expect(breath.findLast((step) => step.do !== 'rest')?.do).toBe('out');
      expect(breath.every((step) => step.seconds > 0)).toBe(true);
      expect(Math.abs(rounds * total(times) - 60)).toBeLessThanOrEqual(10);
    }),
  );
});
