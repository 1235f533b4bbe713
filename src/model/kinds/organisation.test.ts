import { expect, test } from 'vitest';
import {
  contactRoles,
  isSet,
  organisationSchema,
  roleTitle,
  unsetFacts,
  unsetRoles,
} from './organisation.ts';

const unset = { name: null, phone: null, when: null, note: null };
/** The file as it was before there were a crisis line, support for staff and a home country. */
const older = {
  name: 'Northgate Housing',
  address: 'https://steady.northgate-housing.co.uk/',
  repository: 'https://git.northgate-housing.co.uk/care/steady',
  contacts: {
    'team-lead': unset,
    safeguarding: unset,
    security: unset,
    complaints: unset,
    emergency: unset,
  },
  endingContact: { who: 'agent', warnings: 2, atOnce: ['hate'] },
  callBack: {
    days: ['mon'],
    from: '09:00',
    until: '17:00',
    timeZone: 'Europe/London',
    route: 'the number on your letter',
  },
};
const workplace = (contacts: object = {}) =>
  organisationSchema.parse({ ...older, contacts: { ...older.contacts, ...contacts } });
const atOnce = (reasons: string[]) =>
  organisationSchema.parse({
    ...older,
    endingContact: { ...older.endingContact, atOnce: reasons },
  }).endingContact.atOnce;

test('danger is left at once, whether the file lists it or not', () => {
  expect(atOnce([])).toEqual(['danger']);
  expect(atOnce(['hate', 'threats'])).toEqual(['danger', 'hate', 'threats']);
  expect(atOnce(['threats', 'danger', 'threats'])).toEqual(['danger', 'threats']);
  expect(() => atOnce(['rudeness'])).toThrow(
    /must be one of danger, threats, hate, sexual-remarks/,
  );
});

test('a file without the roles that came later is sound, and they are not set', () => {
  const { contacts } = workplace();
  expect(Object.keys(contacts)).toEqual([...contactRoles]);
  expect(isSet(contacts['crisis-line'])).toBe(false);
  expect(isSet(contacts['staff-support'])).toBe(false);
  const { 'team-lead': lead, ...others } = older.contacts;
  expect(isSet(workplace({ 'team-lead': { ...lead, phone: '2201' } }).contacts['team-lead'])).toBe(
    true,
  );
  expect(organisationSchema.safeParse({ ...older, contacts: others }).success).toBe(false);
});

test('the home country is the United Kingdom, until another is named', () => {
  expect(workplace().country).toBe('united-kingdom');
  expect(organisationSchema.parse({ ...older, country: 'ireland' }).country).toBe('ireland');
  expect(organisationSchema.safeParse({ ...older, country: 'Ireland' }).success).toBe(false);
});

test('roles that nobody is named for; the country has numbers for the emergency and the crisis line', () => {
  const all = ['team-lead', 'safeguarding', 'security', 'complaints', 'staff-support'];
  expect(unsetRoles(workplace())).toEqual(all);
  expect(
    unsetRoles(workplace({ security: { ...unset, phone: '2202' }, complaints: { name: 'Dana' } })),
  ).toEqual(['team-lead', 'safeguarding', 'staff-support']);
  // Hours alone reach nobody.
  expect(unsetRoles(workplace({ 'staff-support': { when: 'On weekdays' } }))).toContain(
    'staff-support',
  );
});

test('what is still to be filled in, with what to write there', () => {
  const contact = { name: 'Dana' };
  const most = { 'team-lead': contact, safeguarding: contact, complaints: contact };
  expect(unsetFacts(workplace({ ...most, security: contact }))).toEqual([
    { path: ['contacts', 'staff-support'], what: 'a name or a number for: support for staff' },
  ]);
});

test('a role is named as a title', () => {
  expect(roleTitle('staff-support')).toBe('Support for staff');
  expect(roleTitle('crisis-line')).toBe('Crisis line');
});
