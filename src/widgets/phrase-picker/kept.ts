/** What a person keeps on this device: favourites, and the phrases copied last. Only ids, so nothing of a customer. */
import { kept, listOfTexts } from '../../dom/storage.ts';

const list = (name: string) =>
  kept<readonly string[]>({
    area: 'local',
    name,
    empty: [],
    understand: (found) => {
      const ids = listOfTexts(found);
      return ids && [...new Set(ids)];
    },
  });

export const favourites = list('phrase-favourites');
export const recent = list('phrases-copied');

const mostRecent = 12;

/** The list with an id in it, or without it where it was. */
export function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}

/** The phrases copied last, newest first. */
export function withRecent(ids: readonly string[], copied: readonly string[]): readonly string[] {
  return [...new Set([...copied, ...ids])].slice(0, mostRecent);
}
