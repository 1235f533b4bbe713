/** What the picker knows: every phrase, what it is filed under, and the pairs. One file, asked for once a visit. */
import type { Pair, Phrase } from '../../model/phrase.ts';

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
  | 'why'
  | 'notWhen'
  | 'slots'
  | 'aliases'
>;

export type BookPair = Pick<Pair, 'id' | 'not' | 'say' | 'why' | 'aliases'>;

export interface Named {
  id: string;
  title: string;
}

export interface Situation extends Named {
  /** The phrases that its page says, best first. */
  say: readonly string[];
}

export interface PhraseBook {
  stages: readonly Named[];
  situations: readonly Situation[];
  /** Stage by stage. */
  phrases: readonly BookPhrase[];
  pairs: readonly BookPair[];
}

/** The part of a phrase that the picker needs. */
export function bookPhrase(phrase: Phrase): BookPhrase {
  const { id, text, variants, written, stage, situations, tone, channels, why, notWhen } = phrase;
  const { slots, aliases } = phrase;
  return {
    id,
    text,
    variants,
    written,
    stage,
    situations,
    tone,
    channels,
    why,
    notWhen,
    slots,
    aliases,
  };
}

/** The part of a pair that the picker needs. */
export function bookPair({ id, not, say, why, aliases }: Pair): BookPair {
  return { id, not, say, why, aliases };
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
