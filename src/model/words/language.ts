/** content/synonyms.yaml, made ready for looking words up in it. */
import type { Synonyms } from '../kinds/synonyms.ts';
import { normalizeTerm } from './normalize-term.ts';
import { wordsOf } from './words.ts';

/** A word or a short phrase of a family, and the others that mean the same. */
export interface Synonym {
  keys: readonly string[];
  others: readonly (readonly string[])[];
}

export interface SafetyMeaning {
  /** The page, as a slug. */
  page: string;
  words: ReadonlySet<string>;
  phrases: readonly (readonly string[])[];
  unless: readonly (readonly string[])[];
}

export interface Language {
  isStopWord(key: string): boolean;
  /** The key; for a pronoun, the first of its kind, since kill me and kill them mean the same. */
  equivalentOf(key: string): string;
  /** The members of families that begin with a key. */
  synonymsFrom(key: string): readonly Synonym[];
  safety: readonly SafetyMeaning[];
}

/** The keys of a word or phrase, in order. */
export function normalizeTerms(text: string): string[] {
  return wordsOf(text).map(normalizeTerm);
}

export function languageOf(synonyms: Synonyms): Language {
  const stopWords = new Set(synonyms.filler.flatMap(normalizeTerms));
  const equivalents = new Map(
    synonyms.pronouns.flatMap(([first = '', ...others]) =>
      others.map((other) => [normalizeTerm(other), normalizeTerm(first)] as const),
    ),
  );
  const equivalentOf = (key: string) => equivalents.get(key) ?? key;
  const members = new Map<string, Synonym[]>();
  for (const family of synonyms.families) {
    const phrases = family.map(normalizeTerms);
    for (const keys of phrases) {
      const [first] = keys;
      if (first === undefined) continue;
      const others = phrases.filter((other) => other !== keys);
      members.set(first, [...(members.get(first) ?? []), { keys, others }]);
    }
  }
  return {
    isStopWord: (key) => stopWords.has(key),
    equivalentOf,
    synonymsFrom: (key) => members.get(key) ?? [],
    safety: synonyms.safety.map(({ page, words, phrases, unless }) => ({
      page,
      words: new Set(words.flatMap(normalizeTerms)),
      phrases: phrases.map((phrase) => normalizeTerms(phrase).map(equivalentOf)),
      unless: unless.map((phrase) => normalizeTerms(phrase).map(equivalentOf)),
    })),
  };
}
