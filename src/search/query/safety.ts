/** Whether a question touches somebody's safety. That meaning wins over every other. */
import type { Language } from '../../model/words/language.ts';

/** More small words than this between two words of a phrase, and they no longer belong together. */
const maxStopWordsBetween = 3;

/**
 * The safety pages that a question is about, gravest first.
 * @param typed the keys of its words, in order, as they were understood
 */
export function safetyPages(typed: readonly string[], language: Language): string[] {
  const keys = typed.map((key) => language.equivalentOf(key));
  const pages = language.safety
    .filter(({ words, phrases, unless }) => {
      const meant =
        keys.some((key) => words.has(key)) ||
        phrases.some((phrase) => holds(keys, phrase, language));
      return meant && !unless.some((phrase) => holds(keys, phrase, language));
    })
    .map(({ page }) => page);
  return [...new Set(pages)];
}

/** Whether the words of a phrase stand there in order, with nothing but small words between them. */
function holds(keys: readonly string[], phrase: readonly string[], language: Language): boolean {
  return keys.some((_, start) => {
    let next = 0;
    let between = 0;
    for (let at = start; at < keys.length && next < phrase.length; at++) {
      const key = keys[at] ?? '';
      if (key === phrase[next]) {
        next++;
        between = 0;
      } else if (next === 0 || !language.isStopWord(key)) return false;
      else if (++between > maxStopWordsBetween) return false;
    }
    return phrase.length > 0 && next === phrase.length;
  });
}
