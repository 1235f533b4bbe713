import { expect, test } from 'vitest';
import {
  allPresses,
  repeatedLabels,
  repeatedTargets,
  standingPresses,
  stepGraph,
  unreachable,
  withoutEnd,
  type GraphStep,
} from './graph.ts';

function step(id: string, to: string[], isEnd = false): GraphStep {
  return {
    id,
    presses: to.map((next, index) => ({ label: `Option ${index}`, to: next })),
    isEnd,
    says: [],
    contacts: [],
  };
}

test('an end may lead on to a further step', () => {
  const graph = stepGraph([
    step('start', ['one', 'two']),
    step('one', ['three'], true),
    step('two', [], true),
    step('three', [], true),
    step('lost', [], true),
  ]);
  expect(unreachable(graph, 'start')).toEqual(['lost']);
});

test('a step linked from everywhere is reached, and does not link to itself', () => {
  const leave: GraphStep = { ...step('leave', [], true), fromEverywhere: 'I am in danger' };
  const start = step('start', ['one']);
  const graph = stepGraph([start, step('one', [], true), leave]);
  expect(unreachable(graph, 'start')).toEqual([]);
  const standing = standingPresses(graph);
  expect(allPresses(start, standing).map(({ to }) => to)).toEqual(['one', 'leave']);
  expect(allPresses(leave, standing)).toEqual([]);
  expect(allPresses(step('two', ['leave']), standing)).toHaveLength(1);
});

test('a circle with a way out is sound; one without, or with a way out from everywhere alone, is not', () => {
  expect(
    withoutEnd(stepGraph([step('a', ['b', 'c']), step('b', ['a', 'a']), step('c', [], true)])),
  ).toEqual([]);
  const leave: GraphStep = { ...step('leave', [], true), fromEverywhere: 'I am in danger' };
  expect(
    withoutEnd(stepGraph([step('a', ['b', 'b']), step('b', ['a', 'missing']), leave])),
  ).toEqual(['a', 'b']);
});

test('labels that differ only in capitals or space are the same to a reader', () => {
  const presses = ['Yes', 'No', ' yes '].map((label) => ({ label, to: 'b' }));
  expect(repeatedLabels(presses)).toEqual([2]);
});

test('two presses that lead to the same step cannot be told apart later', () => {
  expect(repeatedTargets(step('a', ['b', 'c', 'b']).presses)).toEqual([2]);
});
