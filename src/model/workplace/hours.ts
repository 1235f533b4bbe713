/** The hours in which people are rung back, and whether a moment is within them. */

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

export interface Hours {
  days: readonly Weekday[];
  /** As 09:00, on the clock of the time zone. */
  from: string;
  until: string;
  /** Such as Europe/London. */
  timeZone: string;
}

/** A moment as a clock on the wall shows it. */
export interface WallTime {
  /** As 2026-11-22. */
  day: string;
  /** As 14:30. */
  time: string;
}

/**
 * Whether a moment, on the clock of the workplace, is within its hours. Hours that start later than they end run past
 * midnight, and belong to the day on which they started.
 */
export function isWithinHours({ day, time }: WallTime, { days, from, until }: Hours): boolean {
  const pastMidnight = from > until;
  const inHours = pastMidnight ? time >= from || time <= until : time >= from && time <= until;
  const startedBefore = pastMidnight && time <= until;
  return inHours && days.includes(weekdayOf(day, startedBefore ? -1 : 0));
}

/** The day of the week, some days on. */
function weekdayOf(day: string, on: number): Weekday {
  const midnight = new Date(`${day}T00:00:00Z`);
  midnight.setUTCDate(midnight.getUTCDate() + on);
  return weekdays[(midnight.getUTCDay() + 6) % 7] ?? 'mon';
}
