/** What phrases are filtered by: one stage, situation, tone and channel at most, and how many phrases each leaves. */
import { channelNames, channels, tones } from '../../model/phrase-terms.ts';
import type { BookPhrase, Named, PhraseBook } from './book.ts';

export const facets = ['situation', 'stage', 'tone', 'channel'] as const;
export type Facet = (typeof facets)[number];
export type Choice = Readonly<Partial<Record<Facet, string>>>;

/** What can be chosen in each facet. */
export function optionsIn(book: PhraseBook): Record<Facet, readonly Named[]> {
  return {
    situation: book.situations,
    stage: book.stages,
    tone: tones.map((tone) => ({ id: tone, title: capital(tone) })),
    channel: channels.map((id) => ({ id, title: capital(channelNames[id]) })),
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What a phrase is filed under in a facet. */
function filedUnder(phrase: BookPhrase, facet: Facet): readonly string[] {
  switch (facet) {
    case 'situation':
      return phrase.situations;
    case 'stage':
      return [phrase.stage];
    case 'tone':
      return [phrase.tone];
    case 'channel':
      return phrase.channels;
  }
}

function fails(phrase: BookPhrase, choice: Choice, facet: Facet): boolean {
  const chosen = choice[facet];
  return chosen !== undefined && !filedUnder(phrase, facet).includes(chosen);
}

/** Whether a phrase is among those chosen. */
export function isChosen(phrase: BookPhrase, choice: Choice): boolean {
  return !facets.some((facet) => fails(phrase, choice, facet));
}

export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** How many phrases each option would leave, were it chosen in place of what is chosen in its facet now. */
export function countOptions(phrases: readonly BookPhrase[], choice: Choice): Counts {
  const counts = { situation: new Map(), stage: new Map(), tone: new Map(), channel: new Map() };
  for (const phrase of phrases) {
    const failing = facets.filter((facet) => fails(phrase, choice, facet));
    if (failing.length > 1) continue;
    for (const facet of failing.length ? failing : facets) {
      const count: Map<string, number> = counts[facet];
      for (const id of filedUnder(phrase, facet)) count.set(id, (count.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
