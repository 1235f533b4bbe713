import { expect, test } from 'vitest';
import { book, phrase } from './testing.ts';
import { fittingWordings, wordingAt, wordingsOf } from './wordings.ts';

const [start] = book.phrases;
if (!start) throw new Error('The book is empty.');

test('a phrase is said with its words, its variants and its written form', () => {
  expect(wordingsOf(start).map(({ words }) => words)).toEqual([
    'Tell me what happened.',
    'What happened?',
    'Start at the beginning.',
    'Please tell me what happened.',
  ]);
});

test('in writing the written form alone fits; on the phone it does not', () => {
  expect(fittingWordings(start, 'email')).toEqual([3]);
  expect(fittingWordings(start, 'phone')).toEqual([0, 1, 2]);
  expect(fittingWordings(start, undefined)).toEqual([0, 1, 2, 3]);
  expect(fittingWordings(phrase('plain', { variants: ['Or so.'] }), 'chat')).toEqual([0, 1]);
});

test('a number that is not there means the words themselves', () => {
  expect(wordingAt(start, 9)).toEqual({ words: 'Tell me what happened.', written: false });
});
