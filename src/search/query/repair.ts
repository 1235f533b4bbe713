/** Mends words that were run together, torn apart or misspelt. */
import type { SmallIndex } from '../index/name-index.ts';
import { keyOf } from '../../model/words/key.ts';
import { completions, guesses, nearCompletions, type Guess } from './typo.ts';

/** A word as it was typed, and what it is taken for. */
export interface Reading {
  typed: string;
  /** The words it is taken for: itself when it is known or nothing better is found. */
  meant: readonly string[];
  /** For a misspelt word, the words it may have been, nearest first. */
  guesses: readonly Guess[];
  how: 'known' | 'unknown' | 'misspelt' | 'joined' | 'split' | 'begun';
}

/** Beside a word that it often stands beside, a word may be further off than alone: "self ham". */
const besideNeighbour = 0.8;

/**
 * What each word may be meant as.
 * @param words the words of a question
 * @param typing whether the last word may not be finished
 * @param isWord whether a word is right as it stands
 */
export function readings(
  words: readonly string[],
  index: SmallIndex,
  typing: boolean,
  isWord: (word: string) => boolean,
): Reading[] {
  const found: Reading[] = [];
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
      found.push({ typed: `${word} ${next}`, meant: [joined], guesses: [], how: 'joined' });
      at++;
    } else {
      found.push(readingOf(word, index, typing && at === words.length - 1, isWord));
    }
  }
  return found.map((reading, at) =>
    reading.how === 'unknown' || reading.how === 'begun'
      ? besideNeighbours(reading, found[at - 1]?.meant.at(-1), found[at + 1]?.meant[0], index)
      : reading,
  );
}

function readingOf(
  typed: string,
  index: SmallIndex,
  unfinished: boolean,
  isWord: (word: string) => boolean,
): Reading {
  const { vocabulary } = index;
  const plain = { typed, meant: [typed], guesses: [] };
  const writtenDown = vocabulary.meantBy(typed);
  if (writtenDown)
    return misspelt(typed, [{ word: writtenDown, key: keyOf(writtenDown), cost: 0 }]);
  if (isWord(typed)) {
    const better = vocabulary.undoubled(typed);
    return better
      ? misspelt(typed, [{ word: better, key: keyOf(better), cost: 0 }])
      : { ...plain, how: 'known' };
  }
  if (unfinished && typed.length > 1 && completions(typed, vocabulary.words, 1).length) {
    return { ...plain, how: 'begun' };
  }
  const parts = split(typed, index);
  if (parts) return { typed, meant: parts, guesses: [], how: 'split' };
  if (!/\p{L}/u.test(typed)) return { ...plain, how: 'unknown' };
  const whole = guesses(typed, vocabulary.words);
  if (whole.length || !unfinished || typed.length < 5) return misspelt(typed, whole);
  return misspelt(typed, nearCompletions(typed, vocabulary.words));
}

function misspelt(typed: string, near: readonly Guess[]): Reading {
  const [best] = near;
  return best
    ? { typed, meant: [best.word], guesses: near, how: 'misspelt' }
    : { typed, meant: [typed], guesses: [], how: 'unknown' };
}

/** Two words that were typed as one, when a line of the index has them side by side. */
function split(typed: string, index: SmallIndex): [string, string] | undefined {
  for (let cut = 2; cut <= typed.length - 2; cut++) {
    const [first, second] = [typed.slice(0, cut), typed.slice(cut)];
    const key = keyOf(second);
    if (neighbours(keyOf(first), index, 1).some((word) => keyOf(word) === key))
      return [first, second];
  }
  return undefined;
}

/** Looks once more at a word that is not whole, among the words that stand next to its neighbours elsewhere. */
function besideNeighbours(
  reading: Reading,
  before: string | undefined,
  after: string | undefined,
  index: SmallIndex,
): Reading {
  if (reading.typed.length < 3) return reading;
  const words = new Set([
    ...(before ? neighbours(keyOf(before), index, 1) : []),
    ...(after ? neighbours(keyOf(after), index, -1) : []),
  ]);
  if (reading.how === 'begun' && [...words].some((word) => word.startsWith(reading.typed)))
    return reading;
  const near = index.vocabulary.words.filter(({ word }) => words.has(word));
  const [best, ...others] = guesses(reading.typed, near, besideNeighbour);
  return best ? misspelt(reading.typed, [best, ...others]) : reading;
}

/** The words that stand right after (1) or right before (-1) a word in the lines of the index. */
function neighbours(key: string, index: SmallIndex, side: 1 | -1): string[] {
  return index.linesWith(key).flatMap((number) => {
    const line = index.lines[number];
    return line?.words.filter((_, at) => line.keys[at - side] === key) ?? [];
  });
}
