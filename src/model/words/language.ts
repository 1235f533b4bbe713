/** content/synonyms.yaml, made ready for looking words up in it. */
import type { Synonyms } from '../kinds/synonyms.ts';
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
  /** The key; for a pronoun, the first of its kind, since kill me and kill them mean the same. */
  withoutPerson(key: string): string;
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
  const person = new Map(
    synonyms.pronouns.flatMap(([first = '', ...others]) =>
      others.map((other) => [keyOf(other), keyOf(first)] as const),
    ),
  );
  const withoutPerson = (key: string) => person.get(key) ?? key;
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
    withoutPerson,
    membersFrom: (key) => members.get(key) ?? [],
    safety: synonyms.safety.map(({ page, words, phrases, unless }) => ({
      page,
      words: new Set(words.flatMap(keysOf)),
      phrases: phrases.map((phrase) => keysOf(phrase).map(withoutPerson)),
      unless: unless.map((phrase) => keysOf(phrase).map(withoutPerson)),
    })),
  };
}
