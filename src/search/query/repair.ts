/** Mends words that were run together, torn apart or misspelt. */
import type { SmallIndex } from '../index/small-index.ts';
import { keyOf } from './key.ts';
import { completions, guesses, nearCompletions, type Guess } from './typo.ts';

/** A word as it was typed, and what it is taken for. */
export interface Reading {
  typed: string;
  /** The words it is taken for: itself when it is known or nothing better is found. */
  meant: readonly string[];
  /** Other words it may have been, with how far they are from what was typed. */
  guesses: readonly Guess[];
  how: 'known' | 'unknown' | 'misspelt' | 'joined' | 'split' | 'begun';
}

/**
 * What each word may be meant as.
 * @param words the words of a question
 * @param typing whether the last word may not be finished
 */
export function readings(words: readonly string[], index: SmallIndex, typing: boolean): Reading[] {
  const found: Reading[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    if (next && belongTogether(word, next, index)) {
      const joined = word + next;
      found.push({ typed: `${word} ${next}`, meant: [joined], guesses: [], how: 'joined' });
      at++;
    } else found.push(readingOf(word, index, typing && at === words.length - 1));
  }
  return found;
}

function belongTogether(word: string, next: string, index: SmallIndex): boolean {
  if (index.vocabulary.isKnown(word) && index.vocabulary.isKnown(next)) return false;
  return word.length + next.length > 4 && index.vocabulary.isKnown(word + next);
}

function readingOf(typed: string, index: SmallIndex, unfinished: boolean): Reading {
  const plain = { typed, meant: [typed], guesses: [] };
  const writtenDown = index.vocabulary.meantBy(typed);
  if (writtenDown) {
    const guess = { word: writtenDown, key: keyOf(writtenDown), cost: 0 };
    return { typed, meant: [writtenDown], guesses: [guess], how: 'misspelt' };
  }
  if (index.vocabulary.isKnown(typed)) return { ...plain, how: 'known' };
  if (unfinished && typed.length > 1) {
    if (completions(typed, index.vocabulary.words, 1).length) return { ...plain, how: 'begun' };
  }
  const parts = split(typed, index);
  if (parts) return { typed, meant: parts, guesses: [], how: 'split' };
  const near = nearest(typed, index, unfinished);
  const [best] = near;
  if (best) return { typed, meant: [best.word], guesses: near, how: 'misspelt' };
  return { ...plain, how: 'unknown' };
}

function nearest(typed: string, index: SmallIndex, unfinished: boolean): Guess[] {
  if (!/\p{L}/u.test(typed)) return [];
  const whole = guesses(typed, index.vocabulary.words);
  return whole.length || !unfinished || typed.length < 5
    ? whole
    : nearCompletions(typed, index.vocabulary.words);
}

/** Two words that were typed as one, when a line of the index has them side by side. */
function split(typed: string, index: SmallIndex): [string, string] | undefined {
  for (let cut = 2; cut <= typed.length - 2; cut++) {
    const pair: [string, string] = [typed.slice(0, cut), typed.slice(cut)];
    if (sideBySide(keyOf(pair[0]), keyOf(pair[1]), index)) return pair;
  }
  return undefined;
}

function sideBySide(first: string, second: string, index: SmallIndex): boolean {
  return index.linesWith(first).some((number) => {
    const keys = index.lines[number]?.keys ?? [];
    return keys.some((key, at) => key === first && keys[at + 1] === second);
  });
}
