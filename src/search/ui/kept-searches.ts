/** Searches that are kept on this device, and nowhere else. */
import { kept, listOfTexts, type Kept } from '../../dom/storage.ts';

/** The last searches that led somewhere. */
export const recentSearches = list('recent-searches', 6);

/** Searches that found nothing, for an editor to learn from. */
export const unanswered = list('unanswered-searches', 40);

export interface KeptList extends Kept<string[]> {
  /** Puts a search at the top, once. */
  add(search: string): void;
}

function list(name: string, maxKept: number): KeptList {
  const searches = kept<string[]>({ area: 'local', name, empty: [], understand: listOfTexts });
  return {
    ...searches,
    add(search) {
      const words = search.trim();
      const others = searches.read().filter((one) => one.toLowerCase() !== words.toLowerCase());
      if (words) searches.write([words, ...others].slice(0, maxKept));
    },
  };
}
