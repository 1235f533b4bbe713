import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalizeTerm } from '../../model/words/normalize-term.ts';
import { marked } from './marks.ts';

test('every form of the word is marked, and nothing else', () => {
  expect(marked('They are shouting: a shout!', new Set([normalizeTerm('shouted')]))).toEqual([
    { text: 'They are ', marked: false },
    { text: 'shouting', marked: true },
    { text: ': a ', marked: false },
    { text: 'shout', marked: true },
    { text: '!', marked: false },
  ]);
});

test('the pieces put together are the text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, word) => {
      const pieces = marked(text, new Set([normalizeTerm(word)]));
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    }),
  );
});
