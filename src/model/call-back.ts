/** The call-back planner: the words that go with a promise to ring back. content/call-back.yaml. */
import * as z from 'zod';
import { linkName, listOf, text } from './fields.ts';
import { weekdays, type Organisation } from './organisation.ts';
import { slotsIn } from './phrase.ts';

export type Hours = Omit<Organisation['callBack'], 'route'>;

export const callBackFileSchema = z.strictObject({
  now: listOf(linkName)
    .min(1, 'names no phrase')
    .describe(
      'What to say now, by phrase id, best first: the first whose gaps can be filled is offered.',
    ),
  noNews: listOf(linkName)
    .min(1, 'names no phrase')
    .describe('What to say then if there is no news, by phrase id.'),
  entry: z
    .strictObject({
      title: text.describe('How the entry in the calendar starts. A name follows.'),
      about: text.describe('The line on what it is about.'),
      said: text.describe('The line on what was promised.'),
      otherwise: text.describe('The line on what to say without news.'),
    })
    .describe('The words of the calendar entry.'),
});

export type CallBackFile = z.infer<typeof callBackFileSchema>;

/** The gaps that the planner can fill: the day and time that are planned, and who rings if you are away. */
export const plannedGaps = ['day', 'time', 'colleague'] as const;

/** The gaps of a phrase that the planner cannot fill. */
export function unplannedGaps(words: string): string[] {
  return slotsIn(words).filter((gap) => !(plannedGaps as readonly string[]).includes(gap));
}

/** A moment as a clock on the wall shows it. */
export interface WallTime {
  /** As 2026-11-22. */
  day: string;
  /** As 14:30. */
  time: string;
}

/**
 * Whether a moment, on the clock of the workplace, is within the hours in which people are rung back. Hours that
 * start later than they end run past midnight, and belong to the day on which they started.
 */
export function isWithinHours({ day, time }: WallTime, { days, from, until }: Hours): boolean {
  const pastMidnight = from > until;
  const inHours = pastMidnight ? time >= from || time <= until : time >= from && time <= until;
  const startedBefore = pastMidnight && time <= until;
  return inHours && days.includes(weekdayOf(day, startedBefore ? -1 : 0));
}

/** The day of the week, some days on. */
function weekdayOf(day: string, on: number): (typeof weekdays)[number] {
  const midnight = new Date(`${day}T00:00:00Z`);
  midnight.setUTCDate(midnight.getUTCDate() + on);
  return weekdays[(midnight.getUTCDay() + 6) % 7] ?? 'mon';
}
