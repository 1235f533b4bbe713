import { expect, test } from 'vitest';
import { normalizeTerm } from './normalize-term.ts';

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
  expect(normalizeTerm(one)).toBe(normalizeTerm(other));
});

test.each([
  ['manager', 'manners'],
  ['hour', 'hor'],
  ['threat', 'throat'],
])('%s and %s are two words', (one, other) => {
  expect(normalizeTerm(one)).not.toBe(normalizeTerm(other));
});
