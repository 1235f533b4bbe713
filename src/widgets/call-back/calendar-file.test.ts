import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile, type CalendarEntry } from './calendar-file.ts';

const entry: CalendarEntry = {
  at: Date.UTC(2026, 10, 24, 14, 30),
  title: 'Ring back: Ms Ade',
  description: 'About: the refund\n\nWhat I said: I’ll ring you.',
  remindBefore: 10,
  id: 'a1b2',
  madeAt: Date.UTC(2026, 10, 22, 14, 2),
};

/** Reads a file back as a calendar would. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
  const [vevent, ...more] = calendar.getAllSubcomponents('vevent');
  if (!vevent || more.length > 0) throw new Error('The file holds no event, or several.');
  const event = new ICAL.Event(vevent);
  const alarm = vevent.getFirstSubcomponent('valarm');
  return {
    calendar,
    id: event.uid,
    title: event.summary,
    description: event.description,
    at: event.startDate.toJSDate().getTime(),
    end: event.endDate.toJSDate().getTime(),
    zone: event.startDate.zone.tzid,
    stamp: (vevent.getFirstPropertyValue('dtstamp') as ICAL.Time).toJSDate().getTime(),
    isPrivate: vevent.getFirstPropertyValue('class') === 'PRIVATE',
    remindsBefore: 0 - (alarm?.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / 60,
    alarm: alarm?.getFirstPropertyValue('action'),
  };
}

test('a calendar reads back what was planned', () => {
  expect(read(calendarFile(entry))).toMatchObject({
    id: 'a1b2',
    title: 'Ring back: Ms Ade',
    description: 'About: the refund\n\nWhat I said: I’ll ring you.',
    at: entry.at,
    end: entry.at + 15 * 60_000,
    zone: 'UTC',
    stamp: entry.madeAt,
    isPrivate: true,
    remindsBefore: 10,
    alarm: 'DISPLAY',
  });
});

test('a calendar finds what RFC 5545 wants every file to have', () => {
  const { calendar } = read(calendarFile(entry));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Steady//Call-back planner//EN');
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(
      fc.constantFrom(
        '\\',
        'n',
        'N',
        ';',
        ',',
        '\n',
        ':',
        '"',
        'é',
        '😀',
        ' ',
        '\t',
        'BEGIN:VEVENT',
      ),
      { maxLength: 200 },
    )
    .map((parts) => parts.join('')),
  fc.constantFrom(
    '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\n',
    '\u0000\u0007\u001b',
    '\ud83d',
    'مرحبا ‮abc‬',
    '👩🏽‍⚕️'.repeat(60),
    '\u2028\u0085',
  ),
);
const anyEntry = fc.record({
  at: fc.integer({ min: 0, max: Date.UTC(9999, 0, 1) / 1000 }).map((second) => second * 1000),
  title: anyText.map((text) => `Ring back: ${text}`),
  description: anyText,
  remindBefore: fc.constantFrom(0, 10, 30, 60),
  id: fc.constant('a1b2'),
  madeAt: fc.constant(entry.madeAt),
});

/** What is left of a text when half characters and what no text may hold are gone. */
function readable(text: string): string {
  return [...text.replace(/\r\n?/g, '\n')]
    .filter((letter) => letter === '\n' || letter === '\t' || !/\p{Cc}/u.test(letter))
    .map((letter) => (/^\p{Cs}$/u.test(letter) ? '\uFFFD' : letter))
    .join('');
}

test('any text, of any length, in any characters, is read back as it was written', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const found = read(calendarFile(entry));
      expect(found.title).toBe(readable(entry.title).replaceAll('\n', ' '));
      expect(found.description ?? '').toBe(readable(entry.description));
      expect(found.at).toBe(entry.at);
      expect(found.remindsBefore).toBe(entry.remindBefore);
    }),
    { numRuns: 1000 },
  );
});

test('every line is at most 75 bytes and ends as the standard says', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      const file = calendarFile(entry);
      const lines = file.split('\r\n');
      expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
      expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});
