/** What the picker knows: every phrase, what it is filed under, and the pairs. One file, asked for once a visit. */
import type { Pair, Phrase } from '../../model/kinds/phrase.ts';

export type BookPhrase = Pick<
  Phrase,
  | 'id'
  | 'text'
  | 'variants'
  | 'written'
  | 'stage'
  | 'situations'
  | 'tone'
  | 'channels'
  | 'to'
  | 'why'
  | 'notWhen'
  | 'slots'
  | 'aliases'
> & {
  /** The one channel it is for, in words, if it is for one only. */
  only?: string | undefined;
};

export type BookPair = Pick<Pair, 'id' | 'not' | 'say' | 'why' | 'aliases'>;

export interface Named {
  id: string;
  title: string;
}

/** What phrases are filed under: each under one stage and tone, and any number of situations and channels. */
export const facets = ['situation', 'stage', 'tone', 'channel'] as const;
export type Facet = (typeof facets)[number];

export interface PhraseBook {
  /** What can be chosen in each facet. */
  options: Readonly<Record<Facet, readonly Named[]>>;
  /** The phrases that the page of a situation says, best first. */
  said: Readonly<Record<string, readonly string[]>>;
  /** Stage by stage. */
  phrases: readonly BookPhrase[];
  pairs: readonly BookPair[];
}

/**
 * Fetches the book.
 * @throws when it cannot be had
 */
export async function fetchBook(address: string): Promise<PhraseBook> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as PhraseBook;
}
