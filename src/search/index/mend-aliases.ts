/** Takes the misspellings out of the aliases: search mends most by itself, and mends every one in the open. */
import type { Synonyms } from '../../model/kinds/synonyms.ts';
import { distance, maxEditCost } from '../../model/words/distance.ts';
import { spelling } from '../../model/words/normalize-term.ts';
import { normalizeTerms } from '../../model/words/language.ts';
import { wordsOf } from '../../model/words/words.ts';
import type { IndexEntry } from './index-file.ts';

export interface Mended {
  entries: IndexEntry[];
  /** Each misspelling, and the word it stands for. */
  misspellings: Record<string, string>;
}

/**
 * Replaces every misspelt word of an alias by the nearest word of its own entry, and drops an alias that then
 * says what another one says.
 * @param isWord whether a dictionary has the word
 */
export function mendAliases(
  entries: readonly IndexEntry[],
  synonyms: Synonyms,
  isWord: (word: string) => boolean,
): Mended {
  const { families, safety } = synonyms;
  const ours = new Set(
    [...families.flat(), ...safety.flatMap(({ words, phrases }) => [...words, ...phrases])].flatMap(
      wordsOf,
    ),
  );
  const isReal = (word: string) => ours.has(word) || isWord(word);
  const misspellings: Record<string, string> = {};
  const mended = entries.map((entry) => {
    if (!entry.aliases) return entry;
    const own = [...new Set([entry.title, ...entry.aliases].flatMap(wordsOf))].filter(isReal);
    const aliases = entry.aliases.map((alias) =>
      wordsOf(alias)
        .map((word) => {
          const meant = isReal(word) ? undefined : nearest(word, own);
          if (meant) misspellings[word] = meant;
          return meant ?? word;
        })
        .join(' '),
    );
    return { ...entry, aliases: withoutRepeats(aliases) };
  });
  return { entries: mended, misspellings };
}

function nearest(word: string, own: readonly string[]): string | undefined {
  const form = spelling(word);
  let least = maxEditCost(form.length);
  let found: string | undefined;
  for (const real of own) {
    const cost = distance(form, spelling(real), least);
    if (cost < least) [least, found] = [cost, real];
  }
  return found;
}

function withoutRepeats(aliases: readonly string[]): string[] {
  const seen = new Set<string>();
  return aliases.filter((alias) => {
    const keys = normalizeTerms(alias).join(' ');
    return !seen.has(keys) && seen.add(keys);
  });
}
