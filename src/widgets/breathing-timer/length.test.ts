import { expect, test } from 'vitest';
import { customPattern, usualTimes } from './custom.ts';
import { lengthInWords, minutesFor, roundsFor } from './length.ts';

const ten = customPattern(usualTimes);
const eleven = customPattern({ in: 5.5, hold: 0, out: 5.5, rest: 0 });

test('minutes become whole breaths, at least one', () => {
  expect(roundsFor(ten, undefined)).toBe(6);
  expect(roundsFor(ten, 5)).toBe(30);
  expect(roundsFor(eleven, 1)).toBe(5);
  const slow = Array.from({ length: 13 }, () => ({ do: 'out', seconds: 10 }) as const);
  expect(roundsFor({ ...ten, breath: slow }, 1)).toBe(1);
});

test('a pattern with a limit offers no longer session', () => {
  expect(minutesFor({ ...ten, mostRounds: 12 })).toEqual([1, 2]);
  expect(minutesFor({ ...ten, mostRounds: 3 })).toEqual([]);
  expect(minutesFor(ten)).toHaveLength(10);
});

test('the length is said in minutes and seconds', () => {
  expect(lengthInWords(ten, 6)).toBe('1 minute');
  expect(lengthInWords(ten, 3)).toBe('30 seconds');
  expect(lengthInWords(eleven, 16)).toBe('2 minutes 56 seconds');
  expect(lengthInWords(eleven, 11)).toBe('2 minutes 1 second');
});
