/** Real words that look like a misspelt safety word: throat is no threat, and grapes are grapes. */
import type { Synonyms } from '../../model/kinds/synonyms.ts';
import { keyOf, spelling } from '../../model/words/key.ts';
import { lettersApart, lettersOf } from '../query/letters.ts';
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
    letters: lettersOf(word),
  }));
  const own = new Set(safety.map(({ key }) => key));
  // A dictionary is long: only what has the length and the letters for it is measured.
  const alike = (word: string) =>
    safety.filter(
      (one) =>
        Math.abs(one.word.length - word.length) < 3 &&
        lettersApart(lettersOf(word), one.letters) < 5,
    );
  return [...words].filter((word) => {
    if (!/^[a-z]{4,14}$/.test(word)) return false;
    const near = alike(word);
    return near.length > 0 && !own.has(keyOf(word)) && guesses(word, near).length > 0;
  });
}
