/** Real words that look like a misspelt safety word: throat is no threat, and grapes are grapes. */
import type { Synonyms } from '../../model/kinds/synonyms.ts';
import { normalizeTerm, spelling } from '../../model/words/normalize-term.ts';
import { lettersApart, letterMask } from '../../model/words/letter-mask.ts';
import { corrections } from '../../model/words/corrections.ts';

/**
 * @param words every word of a dictionary
 * @returns those that search would otherwise take for a safety word
 */
export function wordsNearSafety(words: Iterable<string>, synonyms: Synonyms): string[] {
  const safety = [...new Set(synonyms.safety.flatMap((meaning) => meaning.words))].map((word) => ({
    word,
    spelling: spelling(word),
    key: normalizeTerm(word),
    count: 1,
    letters: letterMask(word),
  }));
  const own = new Set(safety.map(({ key }) => key));
  // A dictionary is long: only what has the length and the letters for it is measured.
  const alike = (word: string) =>
    safety.filter(
      (one) =>
        Math.abs(one.word.length - word.length) < 3 &&
        lettersApart(letterMask(word), one.letters) < 5,
    );
  return [...words].filter((word) => {
    if (!/^[a-z]{4,14}$/.test(word)) return false;
    const near = alike(word);
    return near.length > 0 && !own.has(normalizeTerm(word)) && corrections(word, near).length > 0;
  });
}
