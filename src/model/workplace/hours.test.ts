import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isWithinHours, type Hours } from './hours.ts';

const office: Hours = {
  days: ['mon', 'tue', 'wed', 'thu', 'fri'],
  from: '09:00',
  until: '17:00',
  timeZone: 'Europe/London',
};
const night: Hours = { ...office, days: ['fri'], from: '22:00', until: '06:00' };

test.each([
  ['a Monday morning', '2026-11-23', '09:00', true],
  ['the last minute', '2026-11-23', '17:00', true],
  ['before the first', '2026-11-23', '08:59', false],
  ['after the last', '2026-11-23', '17:01', false],
  ['a Saturday', '2026-11-28', '12:00', false],
  ['a Sunday', '2026-11-29', '12:00', false],
])('office hours: %s', (_, day, time, within) => {
  expect(isWithinHours({ day, time }, office)).toBe(within);
});

test.each([
  ['Friday at eleven at night', '2026-11-27', '23:00', true],
  ['the night after, still the shift of Friday', '2026-11-28', '05:00', true],
  ['Friday before dawn, the shift of Thursday', '2026-11-27', '05:00', false],
  ['Saturday at eleven at night', '2026-11-28', '23:00', false],
  ['Friday at noon', '2026-11-27', '12:00', false],
])('hours past midnight: %s', (_, day, time, within) => {
  expect(isWithinHours({ day, time }, night)).toBe(within);
});

test('hours of the whole day, every day, hold every moment', () => {
  const always: Hours = {
    ...office,
    days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
    from: '00:00',
    until: '23:59',
  };
  const moment = fc.date({
    min: new Date('2000-01-01'),
    max: new Date('2100-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(moment, (date) => {
      const iso = date.toISOString();
      expect(isWithinHours({ day: iso.slice(0, 10), time: iso.slice(11, 16) }, always)).toBe(true);
    }),
  );
});
