import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentsAt, wallTimeAt } from './zone.ts';

const at = (day: string, time: string) => ({ day, time });
const iso = (moments: number[]) => moments.map((moment) => new Date(moment).toISOString());

test.each([
  ['Europe/London in winter', 'Europe/London', '2026-11-24', '14:30', '2026-11-24T14:30:00.000Z'],
  ['Europe/London in summer', 'Europe/London', '2027-06-01', '14:30', '2027-06-01T13:30:00.000Z'],
  ['New York', 'America/New_York', '2027-01-05', '09:00', '2027-01-05T14:00:00.000Z'],
  ['a zone of a quarter hour', 'Asia/Kathmandu', '2027-01-05', '09:00', '2027-01-05T03:15:00.000Z'],
  ['a zone far ahead', 'Pacific/Kiritimati', '2027-01-05', '09:00', '2027-01-04T19:00:00.000Z'],
  ['midnight', 'Europe/London', '2027-01-05', '00:00', '2027-01-05T00:00:00.000Z'],
])('a wall time comes once: %s', (_, zone, day, time, moment) => {
  expect(iso(momentsAt(at(day, time), zone))).toEqual([moment]);
});

test.each([
  ['spring in London', 'Europe/London', '2027-03-28', '01:30'],
  ['spring in New York', 'America/New_York', '2027-03-14', '02:00'],
  ['half an hour on Lord Howe', 'Australia/Lord_Howe', '2026-10-04', '02:15'],
  ['a whole day in Samoa', 'Pacific/Apia', '2011-12-30', '12:00'],
  ['midnight in Lebanon', 'Asia/Beirut', '2027-03-28', '00:30'],
  ['a day that no calendar has', 'Europe/London', '2027-02-30', '12:00'],
  ['nothing at all', 'Europe/London', '', ''],
])('a wall time never comes: %s', (_, zone, day, time) => {
  expect(momentsAt(at(day, time), zone)).toEqual([]);
});

test.each([
  ['autumn in London', 'Europe/London', '2027-10-31', '01:30', 60],
  ['autumn in New York', 'America/New_York', '2027-11-07', '01:00', 60],
  ['half an hour on Lord Howe', 'Australia/Lord_Howe', '2027-04-04', '01:45', 30],
])('a wall time comes twice: %s', (_, zone, day, time, minutesApart) => {
  const [first = 0, second = 0, ...more] = momentsAt(at(day, time), zone);
  expect(second - first).toBe(minutesApart * 60_000);
  expect(more).toEqual([]);
});

const zone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const minute = fc
  .date({ min: new Date('1975-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => Math.floor(date.getTime() / 60_000) * 60_000);

test('every moment is among those at which its wall time comes, in every zone', () => {
  fc.assert(
    fc.property(zone, minute, (zone, moment) => {
      expect(momentsAt(wallTimeAt(moment, zone), zone)).toContain(moment);
    }),
    { numRuns: 2000 },
  );
});

const wall = minute.map((moment) => wallTimeAt(moment, 'UTC'));

test('every moment found shows the wall time that was asked for, and none is missed', () => {
  fc.assert(
    fc.property(zone, wall, (zone, wall) => {
      const found = momentsAt(wall, zone);
      for (const moment of found) expect(wallTimeAt(moment, zone)).toEqual(wall);
      // All that could show it: every quarter hour that a zone has ever been away from UTC.
      const inUtc = Date.parse(`${wall.day}T${wall.time}Z`);
      const quarters = Array.from(
        { length: 27 * 4 },
        (_, quarter) => inUtc + (quarter - 14 * 4) * 900_000,
      );
      const all = quarters.filter((moment) => {
        const shown = wallTimeAt(moment, zone);
        return shown.day === wall.day && shown.time === wall.time;
      });
      expect(found).toEqual(expect.arrayContaining(all));
    }),
    { numRuns: 200 },
  );
});
