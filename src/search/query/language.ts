/** content/synonyms.yaml, made ready for looking words up in it. */
import type { Synonyms } from '../../model/synonyms.ts';
import { keyOf } from './key.ts';
import { wordsOf } from './words.ts';

/** A word or a short phrase of a family, and the others that mean the same. */
export interface Member {
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
  isFiller(key: string): boolean;
  /** The members of families that begin with a key. */
  membersFrom(key: string): readonly Member[];
  safety: readonly SafetyMeaning[];
}

/** The keys of a word or phrase, in order. */
export function keysOf(text: string): string[] {
  return wordsOf(text).map(keyOf);
}

export function languageOf(synonyms: Synonyms): Language {
  const filler = new Set(synonyms.filler.flatMap(keysOf));
  const members = new Map<string, Member[]>();
  for (const family of synonyms.families) {
    const phrases = family.map(keysOf);
    for (const keys of phrases) {
      const [first] = keys;
      if (first === undefined) continue;
      const others = phrases.filter((other) => other !== keys);
      members.set(first, [...(members.get(first) ?? []), { keys, others }]);
    }
  }
  return {
    isFiller: (key) => filler.has(key),
    membersFrom: (key) => members.get(key) ?? [],
    safety: synonyms.safety.map(({ page, words, phrases, unless }) => ({
      page,
      words: new Set(words.flatMap(keysOf)),
      phrases: phrases.map(keysOf),
      unless: unless.map(keysOf),
    })),
  };
}
