/** The words that pages say, for results that offer them at once. */
import type { SearchableContent } from './entries.ts';
import type { WordsToSay } from './index-file.ts';

/** The phrases that stand under "Say" on some page, by their id. */
export function wordsToSay({ pages, phrases }: SearchableContent): Record<string, WordsToSay> {
  const said = new Set(pages.flatMap(({ say = [] }) => say));
  return Object.fromEntries(
    phrases
      .filter(({ id }) => said.has(id))
      .map(({ id, text, slots = {} }): [string, WordsToSay] => {
        const filled = Object.entries(slots).flatMap(([gap, { fallback }]) =>
          fallback === undefined ? [] : [[gap, { fallback }] as const],
        );
        return [id, { text, ...(filled.length > 0 && { slots: Object.fromEntries(filled) }) }];
      }),
  );
}
