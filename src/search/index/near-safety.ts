/** Real words that look like a misspelt safety word: throat is no threat, and grapes are grapes. */
import type { Synonyms } from '../../model/synonyms.ts';
import { keyOf, spelling } from '../query/key.ts';
import { guesses } from '../query/typo.ts';

/**
 * @param words every word of a dictionary
 * @returns those that search would otherwise take for a safety word
 */
export function wordsNearSafety(words: Iterable<string>, synonyms: Synonyms): string[] {
  const safety = [...new Set(synonyms.safety.flatMap((meaning) => meaning.words))].map((word) => ({
    word,
    spelling: spelling(word),
    key: keyOf(word),
    count: 1,
  }));
  const own = new Set(safety.map(({ key }) => key));
  return [...words].filter(
    (word) => /^[a-z]{4,}$/.test(word) && !own.has(keyOf(word)) && guesses(word, safety).length > 0,
  );
}
