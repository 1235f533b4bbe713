import { expect, test } from 'vitest';
import { deadEnds, reachableFrom, repeatedLabels, stepGraph, unreachable, type GraphStep } from './step-graph.ts';

function question(id: string, ...to: string[]): GraphStep {
  return { id, options: to.map((step, index) => ({ label: `Option ${index}`, to: step })), isEnd: false };
}
function end(id: string, next?: string): GraphStep {
  return { id, options: [], next, isEnd: true };
}

test('an end may lead on to a further step', () => {
  const graph = stepGraph([question('start', 'one', 'two'), end('one', 'three'), end('two'), end('three'), end('lost')]);
  expect([...reachableFrom(graph, 'start')].sort()).toEqual(['one', 'start', 'three', 'two']);
  expect(unreachable(graph, 'start')).toEqual(['lost']);
});

test('a circle with a way out is no dead end, one without is', () => {
  const withWayOut = stepGraph([question('a', 'b', 'c'), question('b', 'a', 'a'), end('c')]);
  expect(deadEnds(withWayOut)).toEqual([]);
  const without = stepGraph([question('a', 'b', 'b'), question('b', 'a', 'missing'), end('c')]);
  expect(deadEnds(without)).toEqual(['a', 'b']);
});

test('labels that differ only in capitals or space are the same to a reader', () => {
  const step: GraphStep = { ...question('a', 'b', 'c', 'd') };
  step.options = ['Yes', 'No', ' yes '].map((label) => ({ label, to: 'b' }));
  expect(repeatedLabels(step)).toEqual([2]);
});
