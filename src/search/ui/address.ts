/** A search as an address: a link that a trainer can share. */
import { addressOf, href } from '../../model/href.ts';
import type { EntryKind } from '../kinds.ts';
import type { Filter } from '../rank/filter.ts';

export interface SearchState {
  words: string;
  filter: Filter;
}

/** @returns such as /search/?q=shouting&kind=phrase */
export function searchAddress({ words, filter }: SearchState): string {
  const query = new URLSearchParams({ ...(words && { q: words }), ...filter }).toString();
  return href(query ? `/search/?${query}` : '/search/');
}

/** What an address asks for; whatever else it holds is left alone. */
export function readSearch(search: string): SearchState {
  const query = new URLSearchParams(search);
  const filter: Filter = {};
  const kind = kindNamed(query.get('kind'));
  if (kind) filter.kind = kind;
  for (const name of ['stage', 'channel'] as const) {
    const value = query.get(name);
    if (value) filter[name] = value;
  }
  return { words: query.get('q') ?? '', filter };
}

/** The kinds that a link may ask for. A link that was shared before they had ids has the name that was shown. */
const kinds: Readonly<Record<string, EntryKind>> = {
  Stage: 'stages',
  Situation: 'situations',
  Safety: 'safety',
  Skill: 'skills',
  Tool: 'tools',
  Reference: 'reference',
  Training: 'training',
  Phrase: 'phrase',
  Step: 'step',
};

function kindNamed(asked: string | null): EntryKind | undefined {
  return Object.entries(kinds).find(([name, id]) => id === asked || name === asked)?.[1];
}

/** The words of an address: what somebody looked for when a link was wrong. */
export function wordsOfPath(path: string): string {
  // The folder says which section it was, and that is no part of what is sought.
  const name = decoded(addressOf(path)).split('/').findLast(Boolean) ?? '';
  const words = name.replace(/\.html?$/, '').split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => /\p{L}/u.test(word)).join(' ');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
