import fc from 'fast-check';
import { expect, test } from 'vitest';
import { understand } from './kept.ts';
import { climbAll, type Plan } from './ladder.ts';

const plan: Plan = { rungs: 5, reasons: ['hate'] };

test('presses are read as they were kept', () => {
  const presses = [
    { press: 'goes-on', at: 1 },
    { press: 'at-once', reason: 'hate', at: 2 },
  ];
  expect(understand(JSON.parse(JSON.stringify(presses)))).toEqual(presses);
});

test.each([
  ['no list', { press: 'goes-on', at: 1 }],
  ['a press that does not exist', [{ press: 'jump', at: 1 }]],
  ['a press without a time', [{ press: 'goes-on' }]],
  ['a time that is none', [{ press: 'goes-on', at: 9e15 }]],
  ['an end at once without a reason', [{ press: 'at-once', at: 1 }]],
  ['one unsound press among others', [{ press: 'goes-on', at: 1 }, null]],
  [
    'more presses than anybody makes',
    Array.from({ length: 501 }, () => ({ press: 'stopped', at: 1 })),
  ],
])('it is no ladder: %s', (_, found) => {
  expect(understand(found)).toBeUndefined();
});

test('whatever stands in the tab, no step can be skipped by it', () => {
  const anything = fc.array(
    fc.oneof(
      fc.record({
        press: fc.constantFrom('goes-on', 'stopped', 'again', 'done', 'at-once', 'jump'),
        at: fc.oneof(fc.nat(), fc.double(), fc.string()),
        reason: fc.constantFrom('hate', 'boredom', 3),
        rung: fc.nat(),
      }),
      fc.jsonValue(),
    ),
  );
  fc.assert(
    fc.property(anything, (found) => {
      const ladder = climbAll(understand(found) ?? [], plan);
      const said = ladder.happened.flatMap((event) => (event.what === 'said' ? [event.rung] : []));
      expect(said).toEqual(said.map((_, index) => index));
    }),
  );
});
