import { expect, test } from 'vitest';
import { didYouMean, nearest } from './did-you-mean.ts';

const ids = ['listen-start', 'listen-line', 'Say', 'G01'];

test.each([
  ['listen-strat', 'listen-start'],
  ['Listen-Start', 'listen-start'],
  ['Sya', 'Say'],
])('%s was meant as %s', (wrong, meant) => {
  expect(nearest(wrong, ids)).toBe(meant);
});

test('no guess is better than a wild one', () => {
  expect(nearest('goodbye', ids)).toBeUndefined();
  expect(nearest('G02', ids)).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
  expect(didYouMean('goodbye', ids)).toBe('');
});
