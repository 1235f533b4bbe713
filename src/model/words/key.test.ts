import { expect, test } from 'vitest';
import { keyOf } from './key.ts';

test.each([
  ['apologise', 'apologize'],
  ['apologised', 'apology'],
  ['behaviour', 'behavior'],
  ['centre', 'center'],
  ['licence', 'license'],
  ['cancelled', 'canceled'],
  ['harassment', 'harrasment'],
  ['stabbing', 'stab'],
  ['yelling', 'yells'],
])('%s and %s are one word', (one, other) => {
  expect(keyOf(one)).toBe(keyOf(other));
});

test.each([
  ['manager', 'manners'],
  ['hour', 'hor'],
  ['threat', 'throat'],
])('%s and %s are two words', (one, other) => {
  expect(keyOf(one)).not.toBe(keyOf(other));
});
