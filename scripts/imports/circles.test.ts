import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circlesIn } from './circles.ts';

test('a graph without a circle has none', () => {
  expect(
    circlesIn(
      new Map([
        ['page', ['part', 'model']],
        ['part', ['model']],
      ]),
    ),
  ).toEqual([]);
});

test('a circle is told once, by its shortest way', () => {
  expect(
    circlesIn(
      new Map([
        ['a', ['b']],
        ['b', ['c', 'a']],
        ['c', ['a']],
        ['d', ['a']],
      ]),
    ),
  ).toEqual([
    ['a', 'b', 'a'],
    ['c', 'a', 'b', 'c'],
  ]);
});

test('a place that leads to itself is a circle', () => {
  expect(circlesIn(new Map([['a', ['a']]]))).toEqual([['a', 'a']]);
});

const place = fc.integer({ min: 0, max: 9 });

test('where each place leads only to earlier ones, no circle is found, and closing one way makes one', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place)), place, place, (ways, one, other) => {
      const graph = new Map<string, string[]>();
      const lead = (from: number, to: number) =>
        graph.set(String(from), [...(graph.get(String(from)) ?? []), String(to)]);
      for (const [from, to] of ways) if (from > to) lead(from, to);
      expect(circlesIn(graph)).toEqual([]);
      lead(one, other);
      lead(other, one);
      expect(circlesIn(graph)).not.toEqual([]);
    }),
  );
});
