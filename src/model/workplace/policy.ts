/** The workplace's policy in words that fit into a sentence. */
import type { Organisation } from '../kinds/organisation.ts';

export const policyFacts = ['who', 'warnings', 'at-once', 'hours', 'route', 'name'] as const;
export type PolicyFact = (typeof policyFacts)[number];

const times = ['', 'once', 'twice', 'three times', 'four times', 'five times'];
const reasons = {
  danger: 'danger',
  threats: 'threats',
  hate: 'hate speech',
  'sexual-remarks': 'sexual remarks',
};
const people = { agent: 'you', 'team-lead': 'your team lead', nobody: 'nobody' };
const dayNames = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

/**
 * A fact of the policy as it reads inside a sentence: "twice", "Monday to Friday, 09:00 to 17:00".
 * A fact that the employer has not set reads "not set yet".
 */
export function policyFact(organisation: Organisation, fact: PolicyFact): string {
  const { endingContact, callBack } = organisation;
  switch (fact) {
    case 'who':
      return people[endingContact.who];
    case 'warnings':
      return times[endingContact.warnings] ?? `${endingContact.warnings} times`;
    case 'at-once':
      return inWords(endingContact.atOnce.map((reason) => reasons[reason])) || 'nothing';
    case 'hours':
      return `${daysInWords(callBack.days)}, ${callBack.from} to ${callBack.until}`;
    case 'route':
      return callBack.route ?? 'not set yet';
    case 'name':
      return organisation.name ?? 'your workplace';
  }
}

/** "a", "a and b", "a, b and c". */
function inWords(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** "Monday to Friday" where days follow one another, otherwise each by name. */
function daysInWords(days: Organisation['callBack']['days']): string {
  const order = Object.keys(dayNames) as (keyof typeof dayNames)[];
  const places = days.map((day) => order.indexOf(day)).sort((a, b) => a - b);
  const names = places.map((place) => dayNames[order[place] ?? 'mon']);
  const [first, last] = [places[0] ?? 0, places.at(-1) ?? 0];
  const inARow = places.length > 2 && last - first === places.length - 1;
  return inARow ? `${names[0]} to ${names.at(-1)}` : inWords(names);
}
