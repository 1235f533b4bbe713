/** The words that go with a call-back: what to say now, and what the calendar holds. */
import type { CallBackFile } from '../../model/kinds/call-back.ts';
import { fillGaps } from '../../model/gaps.ts';
import type { WallTime } from '../../model/workplace/hours.ts';
import type { SaidPhrase } from '../../model/said-phrase.ts';

export interface Plan extends WallTime {
  who: string;
  about: string;
  /** Who rings if you are away. */
  colleague: string;
}

/** The day as it is said: “Tuesday 24 November”. */
export function dayInWords(day: string): string {
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
}

/**
 * What to say now: of the phrases, the first whose gaps can all be filled.
 * @returns the words; nothing where no phrase can be filled
 */
export function sentenceFor(plan: Plan, phrases: readonly SaidPhrase[]): string | undefined {
  const values = { day: dayInWords(plan.day), time: plan.time, colleague: plan.colleague.trim() };
  return phrases
    .map(({ text, slots }) => fillGaps(text, slots, values))
    .find(({ missing }) => missing.length === 0)?.text;
}

/** What the entry in the calendar is called. */
export function titleFor({ who }: Plan, entry: CallBackFile['entry']): string {
  return [entry.title, who.trim()].filter(Boolean).join(': ');
}

/** What the entry in the calendar holds. */
export function descriptionFor(
  { about }: Plan,
  said: string | undefined,
  noNews: readonly SaidPhrase[],
  entry: CallBackFile['entry'],
): string {
  const first = noNews[0];
  const lines = [
    [entry.about, about.trim()],
    [entry.said, said],
    [entry.otherwise, first && fillGaps(first.text, first.slots, {}).text],
  ];
  return lines.flatMap(([label, text]) => (text ? [`${label}: ${text}`] : [])).join('\n\n');
}
