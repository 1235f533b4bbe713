/** Makes the book from the content, when the site is built. */
import type { Pair, Phrase } from '../../model/kinds/phrase.ts';
import { channelNames, channels, onlyFor, tones } from '../../model/kinds/phrase.constants.ts';
import type { BookPair, BookPhrase, Named, PhraseBook } from './book.ts';

export interface BookContent {
  /** In their order, with their phrases in the order of their files. */
  stages: readonly (Named & { phrases: readonly Phrase[] })[];
  /** With the phrases that their pages say. */
  situations: readonly (Named & { say: readonly string[] })[];
  pairs: readonly Pair[];
}

export function makeBook({ stages, situations, pairs }: BookContent): PhraseBook {
  return {
    options: {
      situation: situations.map(named),
      stage: stages.map(named),
      tone: tones.map((tone) => ({ id: tone, title: capital(tone) })),
      channel: channels.map((id) => ({ id, title: capital(channelNames[id]) })),
    },
    said: Object.fromEntries(situations.map(({ id, say }) => [id, say])),
    phrases: stages.flatMap(({ phrases }) => phrases.map(bookPhrase)),
    pairs: pairs.map(bookPair),
  };
}

function named({ id, title }: Named): Named {
  return { id, title };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The part of a phrase that the picker needs. */
function bookPhrase(phrase: Phrase): BookPhrase {
  const { id, text, variants, written, stage, situations, tone, channels, why, notWhen } = phrase;
  const { slots, aliases, to } = phrase;
  const filed = { stage, situations, tone, channels, only: onlyFor(channels)?.toLowerCase() };
  return { id, text, variants, written, ...filed, why, notWhen, slots, aliases, to };
}

function bookPair({ id, not, say, why, aliases }: Pair): BookPair {
  return { id, not, say, why, aliases };
}
