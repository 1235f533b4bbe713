import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joined, moved } from './stack.ts';
import { book } from './testing.ts';

const stack = ['a', 'b', 'c'].map((id) => ({ id, way: 0 }));
const ids = (pieces: readonly { id: string }[]) => pieces.map(({ id }) => id).join('');

test('a piece is moved up and down, and not beyond the ends', () => {
  expect(ids(moved(stack, 1, -1))).toBe('bac');
  expect(ids(moved(stack, 1, 1))).toBe('acb');
  expect(moved(stack, 0, -1)).toBe(stack);
  expect(moved(stack, 2, 1)).toBe(stack);
  expect(moved(stack, 7, -1)).toBe(stack);
});

test('no piece is lost or doubled by moving', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1, max: 4 }),
      fc.constantFrom(-1 as const, 1 as const),
      (index, by) => {
        expect([...ids(moved(stack, index, by))].sort().join('')).toBe('abc');
      },
    ),
  );
});

test('pieces read as one, on a line or a paragraph each, and name what is missing once', () => {
  const pieces = book.phrases
    .filter(({ id }) => id === 'start' || id === 'stop')
    .map((phrase) => ({ phrase, way: 0 }));
  expect(joined(pieces, { name: 'Dana' }, 'line')).toEqual({
    text: 'Tell me what happened. Please stop shouting, Dana.',
    missing: [],
  });
  expect(joined([...pieces, ...pieces.slice(1)], {}, 'paragraphs')).toEqual({
    text: 'Tell me what happened.\n\nPlease stop shouting, [name].\n\nPlease stop shouting, [name].',
    missing: ['name'],
  });
});
