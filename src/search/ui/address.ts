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

type KindToAskFor = Exclude<EntryKind, 'home' | 'pair'>;

/** Each kind that a link may ask for, and what links called it that were shared before kinds had ids: those stay as they were. */
const formerNames: Readonly<Record<KindToAskFor, string>> = {
  stages: 'Stage',
  situations: 'Situation',
  safety: 'Safety',
  skills: 'Skill',
  tools: 'Tool',
  reference: 'Reference',
  training: 'Training',
  phrase: 'Phrase',
  step: 'Step',
};

function kindNamed(asked: string | null): EntryKind | undefined {
  const kinds = Object.keys(formerNames) as KindToAskFor[];
  return kinds.find((id) => asked === id || asked === formerNames[id]);
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
