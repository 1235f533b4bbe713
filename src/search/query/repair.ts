/** Mends words that were run together, torn apart or misspelt. */
import type { Lookup } from '../index/lookup.ts';
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
export function readings(words: readonly string[], lookup: Lookup, typing: boolean): Reading[] {
  const found: Reading[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    if (next && belongTogether(word, next, lookup)) {
      const joined = word + next;
      found.push({ typed: `${word} ${next}`, meant: [joined], guesses: [], how: 'joined' });
      at++;
    } else found.push(readingOf(word, lookup, typing && at === words.length - 1));
  }
  return found;
}

function belongTogether(word: string, next: string, lookup: Lookup): boolean {
  if (lookup.isKnown(word) && lookup.isKnown(next)) return false;
  return word.length + next.length > 4 && lookup.isKnown(word + next);
}

function readingOf(typed: string, lookup: Lookup, unfinished: boolean): Reading {
  const plain = { typed, meant: [typed], guesses: [] };
  if (lookup.isKnown(typed)) return { ...plain, how: 'known' };
  if (unfinished && typed.length > 1) {
    if (completions(typed, lookup.vocabulary, 1).length) return { ...plain, how: 'begun' };
  }
  const parts = split(typed, lookup);
  if (parts) return { typed, meant: parts, guesses: [], how: 'split' };
  const near = nearest(typed, lookup, unfinished);
  const [best] = near;
  if (best) return { typed, meant: [best.word], guesses: near, how: 'misspelt' };
  return { ...plain, how: 'unknown' };
}

function nearest(typed: string, lookup: Lookup, unfinished: boolean): Guess[] {
  if (!/\p{L}/u.test(typed)) return [];
  const whole = guesses(typed, lookup.vocabulary);
  return whole.length || !unfinished || typed.length < 5
    ? whole
    : nearCompletions(typed, lookup.vocabulary);
}

/** Two words that were typed as one, when a line of the index has them side by side. */
function split(typed: string, lookup: Lookup): [string, string] | undefined {
  for (let cut = 2; cut <= typed.length - 2; cut++) {
    const pair: [string, string] = [typed.slice(0, cut), typed.slice(cut)];
    if (sideBySide(keyOf(pair[0]), keyOf(pair[1]), lookup)) return pair;
  }
  return undefined;
}

function sideBySide(first: string, second: string, lookup: Lookup): boolean {
  return (lookup.linesWith.get(first) ?? []).some((number) => {
    const keys = lookup.lines[number]?.keys ?? [];
    return keys.some((key, at) => key === first && keys[at + 1] === second);
  });
}
