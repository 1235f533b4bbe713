/**
 * The list by stage stands on the page whether the picker runs or not, and it is what is printed. What the picker has
 * left out is left out on paper as well, so that a filter makes a hand-out.
 */
import { useEffect } from 'react';
import type { BookPhrase } from './book.ts';

/** Printing can wait: only the last of many changes is carried out. */
const settledAfter = 300;

/** @param filtered whether the list is to follow what was found */
export function usePrintedList(found: readonly BookPhrase[] | undefined, filtered: boolean): void {
  useEffect(() => {
    if (!found) return undefined;
    const timer = window.setTimeout(() => {
      const ids = new Set(found.map(({ id }) => id));
      for (const phrase of document.querySelectorAll('.phrases > .phrase[id]')) {
        phrase.toggleAttribute('data-left-out', filtered && !ids.has(phrase.id));
      }
    }, settledAfter);
    return () => {
      window.clearTimeout(timer);
    };
  }, [found, filtered]);
}
