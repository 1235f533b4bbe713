import { expect, test } from 'vitest';
import fc from 'fast-check';
import { wordsOf } from './words.ts';

test.each([
  ['I’m NOT shouting!', ['im', 'not', 'shouting']],
  ['self-harm', ['self', 'harm']],
  ['a 1 star review, 24 hours', ['a', 'one', 'star', 'review', '24', 'hours']],
  ['café', ['cafe']],
  ['r@pe su1cide a$$', ['rape', 'suicide', 'ass']],
  ['f**king', ['fking']],
  ['s u i c i d e', ['suicide']],
  ['k.m.s', ['kms']],
  ['   ', []],
])('%j is %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('whatever is typed, words hold nothing but letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const word of wordsOf(text)) expect(word).toMatch(/^[\p{L}\p{N}]+$/u);
    }),
  );
});
