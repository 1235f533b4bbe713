import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { reviewDates } from './review-dates.ts';

test('a page is due the day after its date, not on it', async () => {
  expect(await told(reviewDates, {}, '2027-11-01')).toEqual([]);
  expect(await told(reviewDates, {}, '2027-11-02')).toEqual([
    'warning stages/listen.mdx:8:11  this page was due for review on 2027-11-01  Read it through, mend what is out of date, then set “reviewed” to today and “reviewBy” to the next date.',
  ]);
});

test('a next review before the last one', async () => {
  expect(
    await told(
      reviewDates,
      changed('stages/listen.mdx', 'reviewBy: 2027-11-01', 'reviewBy: 2026-10-01'),
    ),
  ).toEqual([
    'error stages/listen.mdx:8:11  the next review is before the last one  Set “reviewBy” to a day after “reviewed”.',
  ]);
});

test('a review on a day that is still to come, with a day of grace', async () => {
  const on = (day: string) =>
    changed('stages/listen.mdx', 'reviewed: 2026-11-01', `reviewed: ${day}`);
  expect(await told(reviewDates, on('2026-11-23'))).toEqual([]);
  expect(await told(reviewDates, on('2028-01-01'))).toEqual([
    'error stages/listen.mdx:7:11  2028-01-01 is still to come, so nobody can have checked this then  Write the day it was checked, as year-month-day. Today is 2026-11-22.',
  ]);
  expect(
    await told(
      reviewDates,
      changed('countries.yaml', 'reviewed: 2026-11-01', 'reviewed: 2062-11-01'),
    ),
  ).toEqual([expect.stringContaining('countries.yaml:6:15  2062-11-01 is still to come')]);
});

const future = (place: string) =>
  `error ${place}  2028-01-01 is still to come, so nobody can have checked this then  Write the day it was checked, as year-month-day. Today is 2026-11-22.`;

test('a line or a law of a country that nobody can have checked yet', async () => {
  const more = (day: string) =>
    changed(
      'countries.yaml',
      '    reviewed: 2026-11-01\n',
      `    reviewed: 2026-11-01
    lines:
      - { kind: fire, number: "999", source: The fire service, reviewed: 2026-11-01 }
      - { kind: crisis, number: "116 123", source: Samaritans, reviewed: ${day} }
    laws:
      - { law: Recording needs a reason., source: The regulator, reviewed: ${day} }
`,
    );
  expect(await told(reviewDates, more('2026-11-20'))).toEqual([]);
  expect(await told(reviewDates, more('2028-01-01'))).toEqual([
    future('countries.yaml:9:74'),
    future('countries.yaml:11:76'),
  ]);
});

test('a claim that nobody can have checked yet', async () => {
  const claim = (day: string) => ({
    'claims.yaml': `claims:
  - id: heard
    page: stages/listen
    words: Being heard settles people
    source: venting
    reviewed: ${day}
    reviewBy: 2029-11-01
`,
  });
  expect(await told(reviewDates, claim('2026-11-20'))).toEqual([]);
  expect(await told(reviewDates, claim('2028-01-01'))).toEqual([future('claims.yaml:6:15')]);
});
