import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { BreathingPattern } from '../../model/kinds/breathing.ts';
import { choiceOf, patternOf, readChoice, writeChoice, type Choice } from './choice.ts';
import { clampTimes, customId, usualTimes } from './custom.ts';
import { minutesFor, roundsFor } from './length.ts';

const longerOut: BreathingPattern = {
  id: 'longer-out',
  name: 'Longer out',
  order: 1,
  summary: '',
  breath: [
    { do: 'in', seconds: 4 },
    { do: 'out', seconds: 6 },
  ],
  rounds: 6,
  onCall: true,
};
const limited: BreathingPattern = {
  ...longerOut,
  id: '4-7-8',
  breath: [
    { do: 'in', seconds: 4 },
    { do: 'hold', seconds: 7 },
    { do: 'out', seconds: 8 },
  ],
  rounds: 4,
  mostRounds: 4,
};
const patterns = [longerOut, limited];
const read = (query: string) => readChoice(new URLSearchParams(query), patterns, 'longer-out');

test('an address names a pattern and the minutes', () => {
  expect(read('p=longer-out&m=2')).toEqual({
    choice: { pattern: 'longer-out', minutes: 2, times: usualTimes },
    faults: [],
  });
});

test('an address that asks for nothing gets what is usual', () => {
  expect(read('')).toEqual({ choice: choiceOf('longer-out'), faults: [] });
});

test.each(['p=', 'p=nonsense', 'p=LONGER-OUT', 'p=__proto__', 'p=<script>'])(
  'an unknown pattern falls back to the usual one, and is said: %s',
  (query) => {
    expect(read(query)).toEqual({ choice: choiceOf('longer-out'), faults: ['pattern'] });
  },
);

test.each(['', '0', '-1', '11', '999999', '1.5', 'two', '1e1', '02', 'NaN'])(
  'minutes that are not offered fall back to the usual length, and are said: %j',
  (minutes) => {
    expect(read(`m=${minutes}`)).toEqual({ choice: choiceOf('longer-out'), faults: ['minutes'] });
  },
);

test('no address asks for more breaths than a pattern allows', () => {
  expect(read('p=4-7-8&m=1')).toMatchObject({ choice: { minutes: 1 }, faults: [] });
  expect(read('p=4-7-8&m=2')).toMatchObject({
    choice: { minutes: undefined },
    faults: ['minutes'],
  });
});

test('a person’s own times are kept, or brought within the limits, which is said', () => {
  expect(read('p=custom&in=5&hold=1.5&out=7&rest=0')).toEqual({
    choice: { pattern: customId, minutes: undefined, times: { in: 5, hold: 1.5, out: 7, rest: 0 } },
    faults: [],
  });
  expect(read('p=custom&in=100&out=')).toMatchObject({
    choice: { times: { in: 10, hold: 0, out: 6, rest: 0 } },
    faults: ['times'],
  });
  expect(read('p=custom')).toMatchObject({ choice: { times: usualTimes }, faults: [] });
});

const seconds = fc.integer({ min: 0, max: 24 }).map((halves) => halves / 2);
const aChoice = fc
  .record({
    pattern: fc.constantFrom('longer-out', '4-7-8', customId),
    times: fc.record({ in: seconds, hold: seconds, out: seconds, rest: seconds }),
  })
  .chain(({ pattern, times }) => {
    const choice: Choice = {
      pattern,
      minutes: undefined,
      times: pattern === customId ? clampTimes(times) : usualTimes,
    };
    const offered = minutesFor(patternOf(choice, patterns));
    return fc.constantFrom(undefined, ...offered).map((minutes) => ({ ...choice, minutes }));
  });

test('every choice survives the way through an address', () => {
  fc.assert(
    fc.property(aChoice, (choice) => {
      expect(read(writeChoice(choice))).toEqual({ choice, faults: [] });
    }),
  );
});

test('whatever an address holds, the timer is set to something that may be run', () => {
  const value = fc.oneof(fc.string(), fc.double().map(String), fc.constantFrom('custom', '4-7-8'));
  const pairs = fc.array(fc.tuple(fc.constantFrom('p', 'm', 'in', 'hold', 'out', 'rest'), value));
  fc.assert(
    fc.property(pairs, (written) => {
      const { choice } = readChoice(new URLSearchParams(written), patterns, 'longer-out');
      const pattern = patternOf(choice, patterns);
      expect(pattern.id).toBe(choice.pattern);
      expect(roundsFor(pattern, choice.minutes)).toBeLessThanOrEqual(pattern.mostRounds ?? 150);
      expect(clampTimes(choice.times)).toEqual(choice.times);
    }),
  );
});
