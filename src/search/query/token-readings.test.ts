import { describe, expect, test } from 'vitest';
import { testIndex } from '../testing.ts';
import { readTokens } from './token-readings.ts';

const index = testIndex();
const read = (words: string, typing = false) =>
  readTokens(words.split(' '), index, typing, (word) => index.vocabulary.isKnown(word));
const meant = (words: string, typing = false) =>
  read(words, typing)
    .flatMap((reading) => reading.meant)
    .join(' ');

describe('a word that is wrong is mended', () => {
  test.each([
    ['suicde', 'suicide'],
    ['shuoting', 'shouting'],
    ['anager', 'manager'],
    ['mananger', 'manager'],
    ['supervizor', 'supervisor'],
    ['hangup', 'hang up'],
    ['over dose', 'overdose'],
    ['soocide', 'suicide'],
    ['self ham', 'self harm'],
    ['supervissor', 'supervisor'],
  ])('%s is %s', (typed, right) => {
    expect(meant(typed)).toBe(right);
  });
});

describe('a word that is right is left alone', () => {
  test.each(['throat', 'bill', 'broadband', 'shouted', 'cancelled account'])('%s', (typed) => {
    expect(meant(typed)).toBe(typed);
    expect(read(typed).every(({ how }) => how === 'known')).toBe(true);
  });

  test('canceled is right in America', () => {
    expect(read('canceled account').every(({ how }) => how === 'known')).toBe(true);
  });
});

test('a word that is still being typed is no misspelling', () => {
  expect(read('superv', true)[0]?.how).toBe('begun');
  expect(read('superv account', true)[0]?.how).not.toBe('begun');
});

test('keys hit at random stay what they are', () => {
  expect(read('asdfgh xqzzvk').every(({ how }) => how === 'unknown')).toBe(true);
});
