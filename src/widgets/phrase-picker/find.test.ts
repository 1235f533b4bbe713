import { expect, test } from 'vitest';
import { finderFor } from './find.ts';
import { book } from './testing.ts';

const finder = finderFor(book);

test.each([
  ['vent', 'start'],
  ['happend', 'start'],
  ['shoutng', 'stop'],
  ['lowr your voise', 'stop'],
  ['mangaer', 'stop'],
  ['Could you slower', 'slow'],
  ['self talk', 'breathe'],
  ['let them tell it', 'start'],
])('“%s” finds the phrase that is meant first', (typed, id) => {
  expect(finder.phrases(typed)?.[0]).toBe(id);
});

test('while a word is being typed, what begins so is found', () => {
  expect(finder.phrases('beginn')).toContain('start');
});

test('a pair is found by what people say, and by what they say alike', () => {
  expect(finder.pairs('clam down')?.[0]).toBe('calm-down');
  expect(finder.pairs('relax')).toEqual(['calm-down']);
});

test('where no phrase has every word, those that have one are found', () => {
  expect(finder.phrases('deaf qwertyuiop')).toEqual(['check']);
});

test('nothing is found for what is nowhere; nothing was asked by spaces and marks', () => {
  expect(finder.phrases('xqzvk')).toEqual([]);
  expect(finder.phrases(' …! ')).toBeUndefined();
  expect(finder.phrases('the')).toBeDefined();
});
