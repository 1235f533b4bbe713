/** The ways to say a phrase: its words, its variants, and the form for writing. */
import type { Channel } from '../../model/kinds/phrase.constants.ts';
import type { BookPhrase } from './book.ts';

export interface Wording {
  words: string;
  /** Whether it is meant for chat and email alone. */
  written: boolean;
}

/** Every way, in an order that never depends on the channel, so that a way can be named by its number. */
export function wordingsOf({ text, variants = [], written }: BookPhrase): Wording[] {
  const spoken = [text, ...variants].map((words) => ({ words, written: false }));
  return written ? [...spoken, { words: written, written: true }] : spoken;
}

/**
 * The numbers of the ways that fit a channel. In writing, the written form alone where there is one: the others are
 * for the ear.
 */
export function fittingWordings(phrase: BookPhrase, channel: Channel | undefined): number[] {
  const ways = wordingsOf(phrase);
  const inWriting = channel === 'chat' || channel === 'email';
  const hasWritten = phrase.written !== undefined;
  return ways.flatMap(({ written }, number) => {
    const fits = channel === undefined || !hasWritten || written === inWriting;
    return fits ? [number] : [];
  });
}

/** The words of a way by its number; the first way where there is no such number. */
export function wordingAt(phrase: BookPhrase, number: number): Wording {
  return wordingsOf(phrase)[number] ?? { words: phrase.text, written: false };
}
