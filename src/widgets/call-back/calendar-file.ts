/** The call-back as a file for calendars. Loaded only when somebody asks for the file: it brings the library along. */
import ical, { ICalAlarmType, ICalEventClass } from 'ical-generator';

export interface CalendarEntry {
  /** In milliseconds since 1970. */
  at: number;
  title: string;
  description: string;
  /** How many minutes before it the calendar reminds. */
  remindBefore: number;
  /** A name for the entry that no other entry has. */
  id: string;
  /** When the file is made, in milliseconds since 1970. */
  madeAt: number;
}

const minutesLong = 15;

/**
 * The text of the file (RFC 5545). Times are in UTC, which every calendar shows on its own clock, so the file needs no
 * table of time zones. The entry is private, since colleagues may see each other's calendars.
 */
export function calendarFile({
  at,
  title,
  description,
  remindBefore,
  id,
  madeAt,
}: CalendarEntry): string {
  const calendar = ical({ prodId: '//Steady//Call-back planner//EN' });
  const event = calendar.createEvent({
    id,
    stamp: new Date(madeAt),
    start: new Date(at),
    end: new Date(at + minutesLong * 60_000),
    summary: clean(title).replaceAll('\n', ' '),
    description: clean(description),
    class: ICalEventClass.PRIVATE,
  });
  event.createAlarm({
    type: ICalAlarmType.display,
    trigger: remindBefore * 60,
    description: clean(title).replaceAll('\n', ' '),
  });
  return calendar.toString();
}

/** What RFC 5545 lets stand in a text: no control characters but line ends and tabs, and no half characters. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}
