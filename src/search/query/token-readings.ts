/** Mends words that were run together, torn apart or misspelt. */
import type { NameIndex } from '../index/name-index.ts';
import { normalizeTerm } from '../../model/words/normalize-term.ts';
import {
  completions,
  corrections,
  nearCompletions,
  type Correction,
} from '../../model/words/corrections.ts';

/** A word as it was typed, and what it is taken for. */
export interface TokenReading {
  typed: string;
  /** The words it is taken for: itself when it is known or nothing better is found. */
  meant: readonly string[];
  /** For a misspelt word, the words it may have been, nearest first. */
  corrections: readonly Correction[];
  how: 'known' | 'unknown' | 'misspelt' | 'joined' | 'split' | 'begun';
}

/** Beside a word that it often stands beside, a word may be further off than alone: "self ham". */
const extraCostBesideNeighbour = 0.8;

/**
 * What each word may be meant as.
 * @param words the words of a question
 * @param typing whether the last word may not be finished
 * @param isWord whether a word is right as it stands
 */
export function readTokens(
  words: readonly string[],
  index: NameIndex,
  typing: boolean,
  isWord: (word: string) => boolean,
): TokenReading[] {
  const found: TokenReading[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const joined = word + (next ?? '');
    if (
      next &&
      !(isWord(word) && isWord(next)) &&
      joined.length > 4 &&
      index.vocabulary.leads(joined)
    ) {
      found.push({ typed: `${word} ${next}`, meant: [joined], corrections: [], how: 'joined' });
      at++;
    } else {
      found.push(readToken(word, index, typing && at === words.length - 1, isWord));
    }
  }
  return found.map((reading, at) =>
    reading.how === 'unknown' || reading.how === 'begun'
      ? besideNeighbours(reading, found[at - 1]?.meant.at(-1), found[at + 1]?.meant[0], index)
      : reading,
  );
}

function readToken(
  typed: string,
  index: NameIndex,
  unfinished: boolean,
  isWord: (word: string) => boolean,
): TokenReading {
  const { vocabulary } = index;
  const plain = { typed, meant: [typed], corrections: [] };
  const writtenDown = vocabulary.meantBy(typed);
  if (writtenDown)
    return misspelt(typed, [{ word: writtenDown, key: normalizeTerm(writtenDown), cost: 0 }]);
  if (isWord(typed)) {
    const better = vocabulary.undoubled(typed);
    return better
      ? misspelt(typed, [{ word: better, key: normalizeTerm(better), cost: 0 }])
      : { ...plain, how: 'known' };
  }
  if (unfinished && typed.length > 1 && completions(typed, vocabulary.words, 1).length) {
    return { ...plain, how: 'begun' };
  }
  const parts = split(typed, index);
  if (parts) return { typed, meant: parts, corrections: [], how: 'split' };
  if (!/\p{L}/u.test(typed)) return { ...plain, how: 'unknown' };
  const whole = corrections(typed, vocabulary.words);
  if (whole.length || !unfinished || typed.length < 5) return misspelt(typed, whole);
  return misspelt(typed, nearCompletions(typed, vocabulary.words));
}

function misspelt(typed: string, near: readonly Correction[]): TokenReading {
  const [best] = near;
  return best
    ? { typed, meant: [best.word], corrections: near, how: 'misspelt' }
    : { typed, meant: [typed], corrections: [], how: 'unknown' };
}

/** Two words that were typed as one, when a line of the index has them side by side. */
function split(typed: string, index: NameIndex): [string, string] | undefined {
  for (let cut = 2; cut <= typed.length - 2; cut++) {
    const [first, second] = [typed.slice(0, cut), typed.slice(cut)];
    const key = normalizeTerm(second);
    if (neighbours(normalizeTerm(first), index, 1).some((word) => normalizeTerm(word) === key))
      return [first, second];
  }
  return undefined;
}

/** Looks once more at a word that is not whole, among the words that stand next to its neighbours elsewhere. */
function besideNeighbours(
  reading: TokenReading,
  before: string | undefined,
  after: string | undefined,
  index: NameIndex,
): TokenReading {
  if (reading.typed.length < 3) return reading;
  const words = new Set([
    ...(before ? neighbours(normalizeTerm(before), index, 1) : []),
    ...(after ? neighbours(normalizeTerm(after), index, -1) : []),
  ]);
  if (reading.how === 'begun' && [...words].some((word) => word.startsWith(reading.typed)))
    return reading;
  const near = index.vocabulary.words.filter(({ word }) => words.has(word));
  const [best, ...others] = corrections(reading.typed, near, extraCostBesideNeighbour);
  return best ? misspelt(reading.typed, [best, ...others]) : reading;
}

/** The words that stand right after (1) or right before (-1) a word in the lines of the index. */
function neighbours(key: string, index: NameIndex, side: 1 | -1): string[] {
  return index.linesWith(key).flatMap((number) => {
    const line = index.lines[number];
    return line?.words.filter((_, at) => line.keys[at - side] === key) ?? [];
  });
}
