/** What is shown. A key moves the first phrases at once; the others, and what is around them, follow when there is time. */
import { useDeferredValue, useMemo } from 'react';
import { selectSummary, phrasesFor } from './select.ts';
import type { Picker } from './use-picker.ts';
import type { View } from './view.ts';

/** @returns undefined while there is no book */
export function useView({ book, finder, link, state, act }: Picker): View | undefined {
  const { query, choice, list, like, only, favourites, recent } = state;
  const settled = useDeferredValue(query);
  const asked = useMemo(
    () => ({ choice, list, like, only, favourites, recent }),
    [choice, list, like, only, favourites, recent],
  );
  const phrases = useMemo(
    () => book && phrasesFor(book, finder, { ...asked, query }),
    [book, finder, asked, query],
  );
  const around = useMemo(
    () => book && selectSummary(book, finder, { ...asked, query: settled }),
    [book, finder, asked, settled],
  );
  return book && phrases && around
    ? { state, book, phrases, around, link, act, typing: settled !== query }
    : undefined;
}
