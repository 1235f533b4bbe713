/** What a misspelt or half-typed word may have been meant to be. */
import type { VocabularyWord } from '../index/vocabulary.ts';
import { distance, tolerance } from '../../model/words/distance.ts';
import { spelling } from '../../model/words/key.ts';
import { lacking, lettersApart, lettersOf } from './letters.ts';

export interface Guess {
  word: string;
  key: string;
  /** How far it is from what was typed. */
  cost: number;
}

/** Guesses that are nearly as good as the best one are kept beside it. */
const alsoWithin = 0.3;
const mostGuesses = 4;
/** What each doubling of a word's count makes it nearer: of two words as near, the common one is meant. */
const common = 0.02;

/**
 * The words that a misspelt word may stand for, nearest first.
 * @param typed a word that the site does not have
 * @param vocabulary the words it may be
 * @param more how much further off than usual it may be
 * @returns at most four; none when nothing is near enough
 */
export function guesses(typed: string, vocabulary: readonly VocabularyWord[], more = 0): Guess[] {
  const form = spelling(typed);
  const most = tolerance(form.length) + more;
  const letters = lettersOf(form);
  const found: Guess[] = [];
  for (const { word, spelling: real, key, count } of vocabulary) {
    if (real.length < 3 || lettersApart(letters, lettersOf(real)) > 2 * Math.ceil(most)) continue;
    const cost = distance(form, real, most);
    if (cost <= most)
      found.push({ word, key, cost: Math.max(0, cost - common * Math.log2(1 + count)) });
  }
  found.sort((a, b) => a.cost - b.cost || a.word.length - b.word.length);
  const best = found[0]?.cost ?? 0;
  return found.filter(({ cost }) => cost <= best + alsoWithin).slice(0, mostGuesses);
}

/**
 * The words that begin as typed, shortest first.
 * @param typed the beginning of a word
 * @param most how many to return
 */
export function completions(
  typed: string,
  vocabulary: readonly VocabularyWord[],
  most = 12,
): VocabularyWord[] {
  return vocabulary
    .filter(({ word }) => word.startsWith(typed) && word !== typed)
    .sort((a, b) => a.word.length - b.word.length)
    .slice(0, most);
}

/**
 * The words whose beginning is near to what is typed: for a misspelt word that is not finished.
 * @param typed at least five letters
 */
export function nearCompletions(typed: string, vocabulary: readonly VocabularyWord[]): Guess[] {
  const form = spelling(typed);
  const most = tolerance(form.length) - 0.2;
  const letters = lettersOf(form);
  const found: Guess[] = [];
  for (const { word, spelling: real, key } of vocabulary) {
    if (real.length <= form.length || lacking(letters, lettersOf(real)) > Math.ceil(most)) continue;
    const cost = Math.min(
      distance(form, real.slice(0, form.length), most),
      distance(form, real.slice(0, form.length + 1), most),
    );
    if (cost <= most) found.push({ word, key, cost });
  }
  return found
    .sort((a, b) => a.cost - b.cost || a.word.length - b.word.length)
    .slice(0, mostGuesses);
}
