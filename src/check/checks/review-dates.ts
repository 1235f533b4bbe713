/** Pages whose review is overdue. */
import { day } from '../../model/fields.ts';
import type { Check } from '../check.ts';
import { error, warning } from '../finding.ts';

export const reviewDates: Check = (content, today) =>
  content.pages.flatMap(({ root }) => {
    const [reviewed, due] = ['reviewed', 'reviewBy'].map((key) => {
      const read = day.safeParse(root.get(key).value);
      return read.success ? read.data : undefined;
    });
    const place = root.get('reviewBy').place;
    if (due !== undefined && reviewed !== undefined && due <= reviewed) {
      return [
        error(
          'review',
          place,
          'the next review is before the last one',
          'Set “reviewBy” to a day after “reviewed”.',
        ),
      ];
    }
    if (due === undefined || due >= today) return [];
    return [
      warning(
        'review',
        place,
        `this page was due for review on ${due}`,
        'Read it through, mend what is out of date, then set “reviewed” to today and “reviewBy” to the next date.',
      ),
    ];
  });
