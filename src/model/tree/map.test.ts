import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepGraph, type GraphStep } from './graph.ts';
import { drawMap } from './map-drawing.ts';
import { mapOf, type MapStep } from './map.ts';

const step = (id: string, to: string, more: Partial<GraphStep> = {}): GraphStep => ({
  id,
  presses: to
    .split(' ')
    .filter(Boolean)
    .map((next) => ({ label: `To ${next}`, to: next })),
  isEnd: false,
  says: [],
  contacts: [],
  ...more,
});
const end = (id: string, to = '', more: Partial<GraphStep> = {}) =>
  step(id, to, { isEnd: true, ...more });

/** A map as nested names: `risk(what(a b))`. */
function shape({ id, under }: MapStep): string {
  return under.length === 0 ? id : `${id}(${under.map(shape).join(' ')})`;
}
const shapes = (steps: GraphStep[]) => mapOf(stepGraph(steps), 'risk').map(shape);
const all = (tree: MapStep): MapStep[] => [tree, ...tree.under.flatMap(all)];

test('a step stands under the first question that leads to it, and a shorter way wins', () => {
  expect(
    shapes([step('risk', 'what end'), step('what', 'deep end'), step('deep', 'end'), end('end')]),
  ).toEqual(['risk(what(deep) end)']);
});

test('a step that only ends lead to stands under the first of them, or on its own when many do', () => {
  expect(shapes([step('risk', 'a b'), end('a', 'after'), end('b', 'after'), end('after')])).toEqual(
    ['risk(a(after) b)'],
  );
  expect(
    shapes([
      step('risk', 'a b c'),
      end('a', 'after'),
      end('b', 'after'),
      end('c', 'after'),
      end('after'),
    ]),
  ).toEqual(['risk(a b c)', 'after']);
});

test('a step linked from everywhere, and a question with many steps under it, start trees of their own', () => {
  expect(shapes([step('risk', 'a'), end('a'), end('self', '', { fromEverywhere: 'Me' })])).toEqual([
    'risk(a)',
    'self',
  ]);
  const many = [
    step('risk', 'what a'),
    step('what', 'b c d e'),
    ...['a', 'b', 'c', 'd', 'e'].map((id) => end(id)),
  ];
  expect(shapes(many)).toEqual(['risk(a)', 'what(b c d e)']);
});

test('steps are numbered as they stand, and each press knows the number it leads to', () => {
  const [risk] = mapOf(
    stepGraph([step('risk', 'what b'), step('what', 'a b'), end('a'), end('b')]),
    'risk',
  );
  expect(risk && all(risk).map(({ id, number }) => [id, number])).toEqual([
    ['risk', 1],
    ['what', 2],
    ['a', 3],
    ['b', 4],
  ]);
  expect(risk?.under[0]?.presses.map(({ number }) => number)).toEqual([3, 4]);
});

const ids = ['risk', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const anyGraph = fc
  .record(
    Object.fromEntries(
      ids.map((id) => [
        id,
        fc.record({
          to: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 5 }),
          isEnd: fc.boolean(),
        }),
      ]),
    ),
  )
  .map((steps) =>
    stepGraph(
      Object.entries(steps).map(([id, { to, isEnd }]) => step(id, to.join(' '), { isEnd })),
    ),
  );

test('in any tree, each step that something leads to is drawn once, and no two boxes overlap', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const trees = mapOf(graph, 'risk');
      const drawn = trees.flatMap(all);
      expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
      expect(drawn.map(({ number }) => number).sort((x, y) => x - y)).toEqual(
        drawn.map((_, index) => index + 1),
      );
      const reached = new Set(['risk']);
      for (const id of reached) for (const { to } of graph.get(id)?.presses ?? []) reached.add(to);
      expect(drawn.map(({ id }) => id)).toEqual(expect.arrayContaining([...reached]));

      const map = drawMap(trees, (id) => `What is to be done about ${id} now, in so many words?`);
      for (const [index, one] of map.boxes.entries()) {
        expect(one.x + map.boxWidth).toBeLessThanOrEqual(map.width);
        expect(one.y + one.height).toBeLessThanOrEqual(map.height);
        for (const other of map.boxes.slice(index + 1)) {
          const apart =
            one.x + map.boxWidth <= other.x ||
            other.x + map.boxWidth <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});

test('a press to a step drawn elsewhere names its number; one to a step beside it does not', () => {
  const trees = mapOf(stepGraph([step('risk', 'a b'), end('a', 'risk'), end('b')]), 'risk');
  const { boxes } = drawMap(trees, (id) => id);
  expect(boxes.map(({ rows }) => rows.map(({ text }) => text))).toEqual([
    ['To a', 'To b'],
    ['To risk → 1'],
    [],
  ]);
});
