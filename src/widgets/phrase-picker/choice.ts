/** What phrases are filtered by: one stage, situation, tone and channel at most, and how many phrases each leaves. */
import { facets, type BookPhrase, type Facet } from './book.ts';

export type Choice = Readonly<Partial<Record<Facet, string>>>;

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
