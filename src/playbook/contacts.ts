/** Whom to reach: the workplace's own contacts, and what its country has where none are set. */
import { emergencyNumbers, helplines } from '../model/addresses.ts';
import { href } from '../model/href.ts';
import { phoneLabel, type ContactView } from '../model/workplace/contact-view.ts';
import type { Country } from '../model/kinds/country.ts';
import {
  isSet,
  roleTitle,
  type ContactRole,
  type Organisation,
} from '../model/kinds/organisation.ts';
import type { Playbook } from './playbook.ts';

/**
 * The contacts for some roles, in their order. A role that nobody has set is left out, unless the home country has a
 * number for it.
 */
export function contactsFor(
  { organisation: workplace, countries, elsewhere: advice }: Playbook,
  roles: readonly ContactRole[],
): {
  contacts: ContactView[];
  /** Whether the workplace has set none of its own for one of the roles. */
  isUnset: boolean;
} {
  const home = countries.find(({ id }) => id === workplace.country);
  const isUnset = roles.some(
    (role) =>
      role !== 'crisis-line' && role !== 'staff-support' && !isSet(workplace.contacts[role]),
  );
  const contacts = roles.flatMap((role) => {
    const contact = ownContact(role, workplace) ?? (home && fromCountry(role, home));
    if (!contact) return [];
    return role === 'emergency'
      ? [{ ...contact, elsewhere: elsewhere(advice, countries) }]
      : [contact];
  });
  return { contacts, isUnset };
}

function ownContact(role: ContactRole, { contacts }: Organisation): ContactView | undefined {
  const contact = contacts[role];
  if (!isSet(contact)) return undefined;
  const { name, phone, when, note } = contact;
  const lines = [name, when, note].filter((line) => line !== undefined);
  return { role: roleTitle(role), lines, phones: phone === undefined ? [] : [{ number: phone }] };
}

function fromCountry(role: ContactRole, home: Country): ContactView | undefined {
  if (role === 'emergency') {
    return {
      role: roleTitle(role),
      lines: [home.country],
      phones: emergencyPhones(home),
    };
  }
  if (role !== 'crisis-line') return undefined;
  const line = home.lines.find(({ kind, number }) => kind === 'crisis' && number !== undefined);
  if (line?.number === undefined) return undefined;
  return {
    role: roleTitle(role),
    lines: [line.name, line.hours, line.how].filter((words) => words !== undefined),
    phones: [{ number: line.number }],
    more: { title: 'Crisis lines by country', href: href(helplines) },
  };
}

/** The main number; where the ambulance or the police have another, each by its name. */
function emergencyPhones({ emergency, lines }: Country): ContactView['phones'] {
  const apart = lines.flatMap(({ kind, number }) =>
    (kind === 'ambulance' || kind === 'police') && number !== undefined && number !== emergency
      ? [{ of: kind === 'ambulance' ? 'Ambulance' : 'Police', number }]
      : [],
  );
  return [{ number: emergency }, ...apart];
}

function elsewhere(
  advice: string,
  countries: readonly Country[],
): NonNullable<ContactView['elsewhere']> {
  return {
    advice,
    countries: countries.map((country) => ({
      name: country.country,
      numbers: emergencyPhones(country).map(phoneLabel).join(', '),
    })),
    href: href(emergencyNumbers),
  };
}
