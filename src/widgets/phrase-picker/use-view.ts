/** What is shown. While a key is on its way only the phrases move; what is around them follows a moment later. */
import { useDeferredValue, useMemo } from 'react';
import { lookAround, phrasesFor } from './look.ts';
import type { Picker } from './use-picker.ts';
import type { View } from './view.ts';

/** @returns undefined while there is no book */
export function useView({ book, finder, state, act }: Picker): View | undefined {
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
    () => book && lookAround(book, finder, { ...asked, query: settled }),
    [book, finder, asked, settled],
  );
  return book && phrases && around
    ? { state, book, phrases, around, act, typing: settled !== query }
    : undefined;
}
