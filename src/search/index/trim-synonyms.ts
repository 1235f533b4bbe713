/** Leaves out of the synonyms what says the same to search, so that editors may write every form they think of. */
import type { Synonyms } from '../../model/kinds/synonyms.ts';
import { normalizeTerms } from '../../model/words/language.ts';

export function trimSynonyms({ filler, families, pronouns, safety }: Synonyms): Synonyms {
  return {
    filler: distinct(filler),
    families: families.map(distinct).filter((family) => family.length > 1),
    pronouns,
    safety: safety.map(({ words, phrases, ...meaning }) => ({
      ...meaning,
      // Every form stays: a misspelling is measured against the forms.
      words,
      phrases: distinct(phrases),
    })),
  };
}

/** One of those that have the same keys. */
function distinct(texts: readonly string[]): string[] {
  return [...new Map(texts.map((text) => [normalizeTerms(text).join(' '), text])).values()];
}
