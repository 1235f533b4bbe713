/** What somebody means by what they typed. Pure: a question and the small index go in, ideas come out. */
import type { SmallIndex } from '../index/name-index.ts';
import { keyOf } from '../../model/words/key.ts';
import type { Language } from '../../model/words/language.ts';
import { readings, type Reading } from './repair.ts';
import { safetyPages } from './safety.ts';
import { completions } from './typo.ts';
import { wordsOf } from '../../model/words/words.ts';

/** One way to say an idea: all these keys must stand in a line. */
export interface Term {
  keys: readonly string[];
  /** 1 for the very word that was typed, less for what it may stand for. */
  weight: number;
}

/** One thing that was asked for, and every way to say it. */
export interface Idea {
  terms: readonly Term[];
  /** How much it tells about what is sought. */
  weight: number;
}

export interface Understanding {
  ideas: readonly Idea[];
  /** The question as it was understood, word by word. */
  meant: string;
  /** Whether a word was taken for another. */
  corrected: boolean;
  /** Slugs of the safety pages that must come first. */
  safety: readonly string[];
  /** The words that the full text can be asked for, in order, each with how much it tells. */
  fullText: readonly { word: string; weight: number }[];
  /** The keys of the words as they were typed, or mended. */
  typed: ReadonlySet<string>;
  /** The keys that were asked for, to be marked where they stand. */
  marks: ReadonlySet<string>;
}

const weights = { known: 1, split: 1, joined: 1, begun: 0.8, misspelt: 0.9, family: 0.72 };

/** Small words only settle what the telling words leave open. */
const fillerShare = 0.1;

/** What nobody knows is a small doubt about the answer, no more. */
const unknownWeight = 0.4;

/** The longest question that is read: nobody types more, and a pasted novel must not freeze the page. */
const longest = 300;
const mostWords = 24;

export interface Asked {
  /** Take every word as it is typed: "Search instead for …". */
  verbatim?: boolean;
  /** The question may still be being typed: the last word may be a beginning. */
  typing?: boolean;
  /** Take a word that leads nowhere for a misspelling, even if it is a real word. */
  doubting?: boolean;
}

export function understand(
  question: string,
  index: SmallIndex,
  { verbatim = false, typing = true, doubting = false }: Asked = {},
): Understanding {
  const words = wordsOf(question.slice(0, longest)).slice(0, mostWords);
  const unfinished = typing && /[\p{L}\p{N}]$/u.test(question);
  const read: Reading[] = verbatim
    ? words.map((word) => ({ typed: word, meant: [word], guesses: [], how: 'known' }))
    : readings(words, index, unfinished, (word) =>
        doubting ? index.vocabulary.leads(word) : index.vocabulary.isKnown(word),
      );
  const places = read.flatMap((reading) => placesOf(reading, index));
  const last = places.at(-1);
  if (last && unfinished && !verbatim) last.terms.push(...beginnings(last, index));
  addFamilies(places, index.language);
  const telling = places.some(({ key }) => !index.language.isFiller(key));
  return {
    ideas: places.map(({ key, terms }) => ({
      terms,
      weight: weightOf(terms, index) * (telling && index.language.isFiller(key) ? fillerShare : 1),
    })),
    meant: read.flatMap(({ meant }) => meant).join(' '),
    corrected: read.some(({ how }) => how === 'misspelt' || how === 'split' || how === 'joined'),
    safety: safetyPages(
      places.map(({ key }) => key),
      index.language,
    ),
    fullText: places
      .filter(({ key, word }) => !index.language.isFiller(key) && index.vocabulary.isKnown(word))
      .map(({ key, word }) => ({ word, weight: index.weightOf(key) })),
    typed: new Set(places.map(({ key }) => key)),
    marks: new Set(
      places
        .filter(({ key }) => !telling || !index.language.isFiller(key))
        .flatMap(({ terms }) => terms.flatMap(({ keys }) => (keys.length === 1 ? keys : []))),
    ),
  };
}

/** A word of the question in its place, with what it may stand for. */
interface Place {
  key: string;
  word: string;
  terms: Term[];
}

function placesOf({ meant, guesses, how }: Reading, index: SmallIndex): Place[] {
  if (how === 'misspelt') {
    const [best] = guesses;
    const terms = guesses.map(({ key, cost }) => ({
      keys: [key],
      weight: weights.misspelt - (cost - (best?.cost ?? 0)) * 0.6,
    }));
    return [{ key: best?.key ?? '', word: best?.word ?? '', terms }];
  }
  return meant.map((word) => {
    const key = keyOf(word);
    const known = index.linesWith(key).length > 0;
    return { key, word, terms: known ? [{ keys: [key], weight: 1 }] : [] };
  });
}

/** What the last word may become; a word that is whole already may still be a beginning. */
function beginnings({ word, terms }: Place, index: SmallIndex): Term[] {
  if (word.length < 2) return [];
  const whole = terms.length > 0;
  return completions(word, index.vocabulary.words).map((completion) => ({
    keys: [completion.key],
    weight: weights.begun * (whole ? 0.5 : 0.7 + (0.3 * word.length) / completion.word.length),
  }));
}

/** Adds what means the same: for a word, and for words that stand together as a phrase. */
function addFamilies(places: Place[], language: Language): void {
  for (const [at, { key }] of places.entries()) {
    for (const { keys, others } of language.membersFrom(key)) {
      const span = places.slice(at, at + keys.length);
      if (!keys.every((part, index) => span[index]?.key === part)) continue;
      const same = others.map((other) => ({
        keys: telling(other, language),
        weight: weights.family,
      }));
      for (const place of span) place.terms.push(...same);
    }
  }
}

/** A phrase without its small words; with them where it would not be the phrase without ("called me"). */
function telling(keys: readonly string[], language: Language): readonly string[] {
  const kept = keys.filter((key) => !language.isFiller(key));
  return kept.length > 1 ? kept : keys;
}

/** An idea tells as much as its own word does. */
function weightOf(terms: readonly Term[], index: SmallIndex): number {
  const [first] = terms;
  if (!first) return unknownWeight;
  return Math.max(...first.keys.map((key) => index.weightOf(key)));
}
