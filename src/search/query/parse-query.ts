/** What somebody means by what they typed. Pure: a question and the index of names go in, clauses come out. */
import type { NameIndex } from '../index/name-index.ts';
import { normalizeTerm } from '../../model/words/normalize-term.ts';
import type { Language } from '../../model/words/language.ts';
import { readTokens, type TokenReading } from './token-readings.ts';
import { safetyPages } from './safety.ts';
import { completions } from '../../model/words/corrections.ts';
import { wordsOf } from '../../model/words/words.ts';

/** One way to say a clause: all these keys must stand in a line. */
export interface Term {
  keys: readonly string[];
  /** 1 for the very word that was typed, less for what it may stand for. */
  weight: number;
}

/** One thing that was asked for, and every way to say it. */
export interface Clause {
  terms: readonly Term[];
  /** How much it tells about what is sought. */
  weight: number;
}

export interface ParsedQuery {
  clauses: readonly Clause[];
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

const weights = { known: 1, split: 1, joined: 1, begun: 0.8, misspelt: 0.9, synonym: 0.72 };

/** Small words only settle what the telling words leave open. */
export const stopWordShare = 0.1;

/** What nobody knows is a small doubt about the answer, no more. */
const unknownWeight = 0.4;

/** The longest question that is read: nobody types more, and a pasted novel must not freeze the page. */
const maxLength = 300;
const maxWords = 24;

export interface QueryOptions {
  /** Take every word as it is typed: "Search instead for …". */
  verbatim?: boolean;
  /** The question may still be being typed: the last word may be a beginning. */
  typing?: boolean;
  /** Take a word that leads nowhere for a misspelling, even if it is a real word. */
  doubting?: boolean;
}

export function parseQuery(
  question: string,
  index: NameIndex,
  { verbatim = false, typing = true, doubting = false }: QueryOptions = {},
): ParsedQuery {
  const words = wordsOf(question.slice(0, maxLength)).slice(0, maxWords);
  const unfinished = typing && /[\p{L}\p{N}]$/u.test(question);
  const read: TokenReading[] = verbatim
    ? words.map((word) => ({ typed: word, meant: [word], corrections: [], how: 'known' }))
    : readTokens(words, index, unfinished, (word) =>
        doubting ? index.vocabulary.leads(word) : index.vocabulary.isKnown(word),
      );
  const slots = read.flatMap((reading) => slotsOf(reading, index));
  const last = slots.at(-1);
  if (last && unfinished && !verbatim) last.terms.push(...beginnings(last, index));
  addSynonyms(slots, index.language);
  const telling = slots.some(({ key }) => !index.language.isStopWord(key));
  return {
    clauses: slots.map(({ key, terms }) => ({
      terms,
      weight:
        weightOf(terms, index) * (telling && index.language.isStopWord(key) ? stopWordShare : 1),
    })),
    meant: read.flatMap(({ meant }) => meant).join(' '),
    corrected: read.some(({ how }) => how === 'misspelt' || how === 'split' || how === 'joined'),
    safety: safetyPages(
      slots.map(({ key }) => key),
      index.language,
    ),
    fullText: slots
      .filter(({ key, word }) => !index.language.isStopWord(key) && index.vocabulary.isKnown(word))
      .map(({ key, word }) => ({ word, weight: index.weightOf(key) })),
    typed: new Set(slots.map(({ key }) => key)),
    marks: new Set(
      slots
        .filter(({ key }) => !telling || !index.language.isStopWord(key))
        .flatMap(({ terms }) => terms.flatMap(({ keys }) => (keys.length === 1 ? keys : []))),
    ),
  };
}

/** A word of the question in its place, with what it may stand for. */
interface Slot {
  key: string;
  word: string;
  terms: Term[];
}

function slotsOf({ meant, corrections, how }: TokenReading, index: NameIndex): Slot[] {
  if (how === 'misspelt') {
    const [best] = corrections;
    const terms = corrections.map(({ key, cost }) => ({
      keys: [key],
      weight: weights.misspelt - (cost - (best?.cost ?? 0)) * 0.6,
    }));
    return [{ key: best?.key ?? '', word: best?.word ?? '', terms }];
  }
  return meant.map((word) => {
    const key = normalizeTerm(word);
    const known = index.linesWith(key).length > 0;
    return { key, word, terms: known ? [{ keys: [key], weight: 1 }] : [] };
  });
}

/** What the last word may become; a word that is whole already may still be a beginning. */
function beginnings({ word, terms }: Slot, index: NameIndex): Term[] {
  if (word.length < 2) return [];
  const whole = terms.length > 0;
  return completions(word, index.vocabulary.words).map((completion) => ({
    keys: [completion.key],
    weight: weights.begun * (whole ? 0.5 : 0.7 + (0.3 * word.length) / completion.word.length),
  }));
}

/** Adds what means the same: for a word, and for words that stand together as a phrase. */
function addSynonyms(slots: Slot[], language: Language): void {
  for (const [at, { key }] of slots.entries()) {
    for (const { keys, others } of language.synonymsFrom(key)) {
      const span = slots.slice(at, at + keys.length);
      if (!keys.every((part, index) => span[index]?.key === part)) continue;
      const same = others.map((other) => ({
        keys: telling(other, language),
        weight: weights.synonym,
      }));
      for (const slot of span) slot.terms.push(...same);
    }
  }
}

/** A phrase without its small words; with them where it would not be the phrase without ("called me"). */
function telling(keys: readonly string[], language: Language): readonly string[] {
  const kept = keys.filter((key) => !language.isStopWord(key));
  return kept.length > 1 ? kept : keys;
}

/** A clause tells as much as its own word does. */
function weightOf(terms: readonly Term[], index: NameIndex): number {
  const [first] = terms;
  if (!first) return unknownWeight;
  return Math.max(...first.keys.map((key) => index.weightOf(key)));
}
