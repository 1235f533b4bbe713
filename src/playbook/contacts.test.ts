import { expect, test } from 'vitest';
import { contactsFor } from './contacts.ts';
import { changed, playbookWith } from './testing.ts';

test('a contact of the workplace comes before the number of its country', () => {
  const { contacts, isUnset } = contactsFor(playbookWith(), ['security', 'emergency']);
  expect(contacts.map(({ role, phones }) => [role, phones])).toEqual([
    ['Security', [{ number: '2202' }]],
    ['Emergency services', [{ number: '999' }]],
  ]);
  expect(isUnset).toBe(false);
});

test('where the workplace has set none, the country has the emergency number, and a role has none', () => {
  const playbook = playbookWith(
    changed('organisation.yaml', '    phone: "999"', '    phone:'),
    changed(
      'countries.yaml',
      'reviewed: 2026-11-01',
      'reviewed: 2026-11-01\n    lines:\n      - { kind: police, number: "101", source: The police, reviewed: 2026-11-01 }',
    ),
  );
  const { contacts, isUnset } = contactsFor(playbook, ['emergency']);
  expect(isUnset).toBe(true);
  expect(contacts).toMatchObject([
    {
      lines: ['United Kingdom'],
      phones: [{ number: '999' }, { of: 'Police', number: '101' }],
      elsewhere: { advice: 'Say first that the person is abroad.' },
    },
  ]);
});

test('the crisis line of the country is found, with where others stand', () => {
  const without = contactsFor(playbookWith(), ['crisis-line']);
  expect(without).toEqual({ contacts: [], isUnset: false });
  const playbook = playbookWith(
    changed(
      'countries.yaml',
      'reviewed: 2026-11-01',
      'reviewed: 2026-11-01\n    lines:\n      - { kind: crisis, name: Samaritans, number: "116 123", source: They say so, reviewed: 2026-11-01 }',
    ),
  );
  expect(contactsFor(playbook, ['crisis-line']).contacts).toMatchObject([
    {
      lines: ['Samaritans'],
      phones: [{ number: '116 123' }],
      more: { href: '/safety/suicide-or-self-harm/#helplines' },
    },
  ]);
});
