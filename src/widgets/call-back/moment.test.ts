import { expect, test } from 'vitest';
import type { Hours } from '../../model/workplace/hours.ts';
import { momentFor } from './moment.ts';

const hours: Hours = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '09:00',
  until: '17:00',
  timeZone: 'Europe/London',
};
const now = Date.UTC(2026, 10, 22, 14, 0);
const on = (day: string, time: string, at = now) => momentFor({ day, time }, hours, at);

test('a time within the hours', () => {
  expect(on('2026-11-24', '14:30')).toEqual({
    is: 'planned',
    at: Date.UTC(2026, 10, 24, 14, 30),
    ofTwo: undefined,
    withinHours: true,
  });
});

test('a Sunday, and a time after the hours', () => {
  expect(on('2026-11-29', '14:30')).toMatchObject({ is: 'planned', withinHours: false });
  expect(on('2026-11-24', '17:30')).toMatchObject({ is: 'planned', withinHours: false });
});

test('a time that has passed, to the minute', () => {
  expect(on('2026-11-22', '13:59')).toEqual({ is: 'past' });
  expect(on('2026-11-22', '14:00')).toEqual({ is: 'past' });
  expect(on('2026-11-22', '14:01')).toMatchObject({ is: 'planned' });
  expect(on('0001-01-01', '00:00')).toEqual({ is: 'past' });
});

test('a time that the clocks jump over', () => {
  expect(on('2027-03-28', '01:30')).toEqual({ is: 'skipped' });
});

test('a time that comes twice is the first, and the second once the first has passed', () => {
  const [first, second] = [Date.UTC(2027, 9, 31, 0, 30), Date.UTC(2027, 9, 31, 1, 30)];
  expect(on('2027-10-31', '01:30')).toMatchObject({ at: first, ofTwo: 'first' });
  expect(on('2027-10-31', '01:30', first)).toMatchObject({ at: second, ofTwo: 'second' });
  expect(on('2027-10-31', '01:30', second)).toEqual({ is: 'past' });
});

test('nothing filled in', () => {
  expect(on('', '14:30')).toEqual({ is: 'missing' });
  expect(on('2026-11-24', '')).toEqual({ is: 'missing' });
});
