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
