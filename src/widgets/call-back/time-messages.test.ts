import { expect, test } from 'vitest';
import type { Hours } from '../../model/workplace/hours.ts';
import { momentFor } from './moment.ts';
import { timeMessage } from './time-messages.ts';

const hours: Hours = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '09:00',
  until: '17:00',
  timeZone: 'Europe/London',
};

function told(day: string, time: string, deviceZone = 'Europe/London') {
  const moment = momentFor({ day, time }, hours, Date.UTC(2026, 10, 22, 14));
  return timeMessage(moment, { day, time }, 'Monday to Friday, 09:00 to 17:00', deviceZone);
}

test('a good time needs no words', () => {
  expect(told('2026-11-24', '14:30')).toEqual({ isFault: false, sentences: [] });
});

test('a time outside the hours is said, and can be used', () => {
  expect(told('2026-11-28', '14:30')).toEqual({
    isFault: false,
    sentences: ['That is outside the hours for ringing back: Monday to Friday, 09:00 to 17:00.'],
  });
});

test('someone whose device is in another zone reads the time on their own clock', () => {
  expect(told('2026-11-24', '14:30', 'Asia/Tokyo').sentences).toEqual([
    'On this device’s clock: Tuesday 24 November, 23:30.',
  ]);
});

test('a time that cannot be is a fault, with the reason', () => {
  expect(told('2026-11-21', '14:30')).toEqual({
    isFault: true,
    sentences: ['That time has passed.'],
  });
  expect(told('2027-03-28', '01:30')).toEqual({
    isFault: true,
    sentences: ['There is no such time: the clocks go forward over it.'],
  });
  expect(told('', '')).toEqual({ isFault: true, sentences: [] });
});

test('a time that comes twice says which of the two is planned', () => {
  expect(told('2027-10-31', '01:30').sentences).toContain(
    'The clocks go back, so it comes twice. This is the first time.',
  );
});
