import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance } from './distance.ts';

const letters = fc.stringMatching(/^[a-z]{1,12}$/);

test('the same word is no distance away, and another always some', () => {
  fc.assert(
    fc.property(letters, letters, (one, other) => {
      expect(distance(one, one, 3)).toBe(0);
      if (one !== other) expect(distance(one, other, 20)).toBeGreaterThan(0);
    }),
  );
});

test('the slips that hands make cost less than others', () => {
  const to = (typed: string) => distance(typed, 'suicide', 3);
  expect(to('suiicde')).toBeLessThan(to('suickde'));
  expect(to('suicde')).toBeLessThan(to('suixide'));
  expect(to('suecide')).toBeLessThan(to('suxcide'));
  expect(to('suiside')).toBeLessThan(to('suifide'));
});

test('a slip in the first letter costs more than the same slip later', () => {
  expect(distance('kanager', 'manager', 3)).toBeGreaterThan(distance('makager', 'manager', 3));
});

test('letters in a wrong order are seen through, while the first and the last are right', () => {
  expect(distance('rascit', 'racist', 1.2)).toBeLessThan(1.2);
  expect(distance('cisrat', 'racist', 1.2)).toBe(Infinity);
});

test('what is further off than asked for is not measured', () => {
  expect(distance('asdfgh', 'suicide', 2)).toBe(Infinity);
});
