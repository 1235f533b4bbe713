/** What a misspelt or half-typed word may have been meant to be. */
import { distance, maxEditCost } from './distance.ts';
import { lacking, letterMask, lettersApart } from './letter-mask.ts';
import { spelling } from './normalize-term.ts';

/** A word that may be meant by a misspelling or a beginning. */
export interface VocabularyWord {
  word: string;
  key: string;
  /** How often it stands in what is searched. */
  count: number;
  readonly spelling: string;
}

export interface Correction {
  word: string;
  key: string;
  /** How far it is from what was typed. */
  cost: number;
}

/** Guesses that are nearly as good as the best one are kept beside it. */
const maxCostAboveBest = 0.3;
const maxCorrections = 4;
/** What each doubling of a word's count makes it nearer: of two words as near, the common one is meant. */
const commonBonus = 0.02;

/**
 * The words that a misspelt word may stand for, nearest first.
 * @param typed a word that the site does not have
 * @param vocabulary the words it may be
 * @param more how much further off than usual it may be
 * @returns at most four; none when nothing is near enough
 */
export function corrections(
  typed: string,
  vocabulary: readonly VocabularyWord[],
  more = 0,
): Correction[] {
  const form = spelling(typed);
  const max = maxEditCost(form.length) + more;
  const letters = letterMask(form);
  const found: Correction[] = [];
  for (const { word, spelling: real, key, count } of vocabulary) {
    if (real.length < 3 || lettersApart(letters, letterMask(real)) > 2 * Math.ceil(max)) continue;
    const cost = distance(form, real, max);
    if (cost <= max)
      found.push({ word, key, cost: Math.max(0, cost - commonBonus * Math.log2(1 + count)) });
  }
  found.sort((a, b) => a.cost - b.cost || a.word.length - b.word.length);
  const best = found[0]?.cost ?? 0;
  return found.filter(({ cost }) => cost <= best + maxCostAboveBest).slice(0, maxCorrections);
}

/**
 * The words that begin as typed, shortest first.
 * @param typed the beginning of a word
 * @param max how many to return
 */
export function completions(
  typed: string,
  vocabulary: readonly VocabularyWord[],
  max = 12,
): VocabularyWord[] {
  return vocabulary
    .filter(({ word }) => word.startsWith(typed) && word !== typed)
    .sort((a, b) => a.word.length - b.word.length)
    .slice(0, max);
}

/**
 * The words whose beginning is near to what is typed: for a misspelt word that is not finished.
 * @param typed at least five letters
 */
export function nearCompletions(
  typed: string,
  vocabulary: readonly VocabularyWord[],
): Correction[] {
  const form = spelling(typed);
  const max = maxEditCost(form.length) - 0.2;
  const letters = letterMask(form);
  const found: Correction[] = [];
  for (const { word, spelling: real, key } of vocabulary) {
    if (real.length <= form.length || lacking(letters, letterMask(real)) > Math.ceil(max)) continue;
    const cost = Math.min(
      distance(form, real.slice(0, form.length), max),
      distance(form, real.slice(0, form.length + 1), max),
    );
    if (cost <= max) found.push({ word, key, cost });
  }
  return found
    .sort((a, b) => a.cost - b.cost || a.word.length - b.word.length)
    .slice(0, maxCorrections);
}
