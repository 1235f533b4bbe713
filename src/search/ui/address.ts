/** A search as an address: a link that a trainer can share. */
import { withBase } from '../../model/addresses.ts';
import type { Filter } from '../rank/filter.ts';

export interface Asked {
  words: string;
  filter: Filter;
}

/** @returns such as /search/?q=shouting&kind=Phrase */
export function searchAddress({ words, filter }: Asked, base: string): string {
  const query = new URLSearchParams({ ...(words && { q: words }), ...filter }).toString();
  return withBase(query ? `/search/?${query}` : '/search/', base);
}

/** What an address asks for; whatever else it holds is left alone. */
export function askedBy(search: string): Asked {
  const query = new URLSearchParams(search);
  const filter: Filter = {};
  for (const name of ['kind', 'stage', 'channel'] as const) {
    const value = query.get(name);
    if (value) filter[name] = value;
  }
  return { words: query.get('q') ?? '', filter };
}
