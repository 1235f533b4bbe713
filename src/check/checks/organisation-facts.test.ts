import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { organisationFacts } from './organisation-facts.ts';

test('a contact that is not set', async () => {
  expect(
    await told(organisationFacts, changed('organisation.yaml', '    phone: "2202"', '    phone:')),
  ).toEqual([
    'warning organisation.yaml:9:3  contacts › security is not set  Fill in a name or a number for: security.',
  ]);
});

test('a name, a repository and a way back that are not set', async () => {
  expect(
    await told(organisationFacts, changed('organisation.yaml', 'name: Northgate Housing', 'name:')),
  ).toEqual([
    'warning organisation.yaml:1:1  name is not set  Fill in the name of your workplace.',
  ]);
  expect(
    await told(
      organisationFacts,
      changed('organisation.yaml', '  route: the number on your letter\n', ''),
    ),
  ).toEqual([
    'warning organisation.yaml:22:3  callBack › route is not set  Fill in how a customer comes back to you.',
  ]);
});

test('the address of the example', async () => {
  expect(
    await told(
      organisationFacts,
      changed(
        'organisation.yaml',
        'https://steady.northgate-housing.co.uk/',
        'https://steady.example.org/',
      ),
    ),
  ).toEqual([
    'warning organisation.yaml:2:10  the address is still the example  Write where you publish the site.',
  ]);
});
