/** Reviews that are overdue, and reviews on a day that has not come yet. */
import { day } from '../../model/fields.ts';
import type { Check } from '../check.ts';
import { error, warning, type Finding } from '../finding.ts';
import type { YamlNode } from '../../source/yaml-node.ts';

/** What people check and date: whole files, and items of lists. */
const dated = { phrases: 'phrases', countries: 'countries', claims: 'claims' } as const;

export const reviewDates: Check = (content, today) => [
  ...content.pages.flatMap(({ root }) => [...notYet(root, today), ...nextReview(root, today)]),
  ...Object.entries(dated).flatMap(([kind, list]) =>
    content
      .listed(kind as keyof typeof dated, list)
      .flatMap((item) => [item, ...item.get('lines').items(), ...item.get('laws').items()])
      .flatMap((item) => notYet(item, today)),
  ),
];

function dayAt(spot: YamlNode): string | undefined {
  return day.safeParse(spot.value).data;
}

/** A day of grace, since the day has begun in other parts of the world before it does here. */
function isYetToCome(reviewed: string | undefined, today: string): boolean {
  const tomorrow = new Date(Date.parse(`${today}T00:00:00Z`) + 86_400_000);
  return reviewed !== undefined && reviewed > tomorrow.toISOString().slice(0, 10);
}

function notYet(item: YamlNode, today: string): Finding[] {
  const spot = item.get('reviewed');
  const reviewed = dayAt(spot);
  if (!isYetToCome(reviewed, today)) return [];
  return [
    error(
      'review',
      spot.place,
      `${reviewed ?? ''} is still to come, so nobody can have checked this then`,
      `Write the day it was checked, as year-month-day. Today is ${today}.`,
    ),
  ];
}

function nextReview(root: YamlNode, today: string): Finding[] {
  const reviewed = dayAt(root.get('reviewed'));
  const due = dayAt(root.get('reviewBy'));
  const { place } = root.get('reviewBy');
  if (due === undefined || isYetToCome(reviewed, today)) return [];
  if (reviewed !== undefined && due <= reviewed) {
    return [
      error(
        'review',
        place,
        'the next review is before the last one',
        'Set “reviewBy” to a day after “reviewed”.',
      ),
    ];
  }
  if (due >= today) return [];
  return [
    warning(
      'review',
      place,
      `this page was due for review on ${due}`,
      'Read it through, mend what is out of date, then set “reviewed” to today and “reviewBy” to the next date.',
    ),
  ];
}
