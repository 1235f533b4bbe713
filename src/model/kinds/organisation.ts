/** The workplace's own facts: the one file an employer changes to make the playbook theirs. */
import * as z from 'zod';
import { linkName, text } from '../fields.ts';
import { endingContactSchema } from '../workplace/ending-contact.ts';
import { weekdays } from '../workplace/hours.ts';

export const contactRoles = [
  'team-lead',
  'safeguarding',
  'security',
  'complaints',
  'emergency',
  'crisis-line',
  'staff-support',
] as const;
export type ContactRole = (typeof contactRoles)[number];

export const contactRole = z.enum(contactRoles, `must be one of ${contactRoles.join(', ')}`);

/** How a role is named in a sentence: "Ask your team lead". */
export const roleNames: Record<ContactRole, string> = {
  'team-lead': 'team lead',
  safeguarding: 'safeguarding lead',
  security: 'security',
  complaints: 'complaints team',
  emergency: 'emergency services',
  'crisis-line': 'crisis line',
  'staff-support': 'support for staff',
};

/** A field that an employer has not filled in yet may be left empty; the checker lists it as not set. */
const fact = text.nullish().transform((value) => value ?? undefined);

const contact = z.strictObject({
  name: fact.describe('Who it is: a person, a team or a desk.'),
  phone: fact.describe('The number to ring, as your staff would dial it.'),
  when: fact.describe('When they can be reached.'),
  note: fact.describe('Anything else to know, in one sentence.'),
});

const clock = z
  .string('must be a time')
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time, such as "09:00" in quotes');

/** Roles that came later: a file without them is sound. */
const newContact = contact.default({
  name: undefined,
  phone: undefined,
  when: undefined,
  note: undefined,
});

export const organisationSchema = z.strictObject({
  name: fact.describe('The name of your workplace.'),
  country: linkName
    .default('united-kingdom')
    .describe(
      'Your home country, by its id in countries.yaml. Pages show its emergency number until you set your own.',
    ),
  address: z
    .url({
      protocol: /^https?$/,
      error: 'must be a web address, such as https://steady.example.org/',
    })
    .describe('Where the built site is published. A path at the end (…/playbook/) is kept.'),
  repository: z
    .url({ protocol: /^https$/, error: 'must be a web address that starts with https://' })
    .nullish()
    .transform((value) => value ?? undefined)
    .describe('Where the source is kept; every page gets an edit link to it.'),
  branch: text.default('main').describe('The branch that edit links point to.'),
  contacts: z
    .strictObject({
      'team-lead': contact,
      safeguarding: contact,
      security: contact,
      complaints: contact,
      emergency: contact,
      'crisis-line': newContact,
      'staff-support': newContact,
    })
    .describe('Who to reach, by role.'),
  endingContact: endingContactSchema.describe('Your policy on ending a call or a visit.'),
  callBack: z
    .strictObject({
      days: z
        .array(z.enum(weekdays, `must be one of ${weekdays.join(', ')}`))
        .describe('Days you ring people back.'),
      from: clock.describe('When call-backs start, such as "09:00".'),
      until: clock.describe('When call-backs stop, such as "17:00".'),
      timeZone: text
        .refine((zone) => isTimeZone(zone), 'must be a time zone such as Europe/London')
        .describe('The time zone of those hours, such as Europe/London.'),
      route: fact.describe('How a customer comes back to you: a number, an address or a page.'),
    })
    .describe('When and how people are rung back.'),
});

export type Organisation = z.infer<typeof organisationSchema>;
export type Contact = Organisation['contacts'][ContactRole];

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/** How a role is named on its own: “Team lead”. */
export function roleTitle(role: ContactRole): string {
  const name = roleNames[role];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether a contact says enough to reach anybody. */
export function isSet(contact: Contact): boolean {
  return Boolean(contact.phone ?? contact.name);
}

/** Roles that a country's own lines stand in for while the workplace has set none of its own. */
const fromCountry: readonly ContactRole[] = ['emergency', 'crisis-line'];

/** The roles that nobody has been named for, and for which the country has no number either. */
export function unsetRoles({ contacts }: Pick<Organisation, 'contacts'>): ContactRole[] {
  return contactRoles.filter((role) => !isSet(contacts[role]) && !fromCountry.includes(role));
}

/**
 * The facts that still have to be filled in, as paths into organisation.yaml.
 * @returns for each, the path to the value and what to write there
 */
export function unsetFacts(organisation: Organisation): { path: string[]; what: string }[] {
  const unset: { path: string[]; what: string }[] = [];
  if (!organisation.name) unset.push({ path: ['name'], what: 'the name of your workplace' });
  if (!organisation.repository) {
    unset.push({
      path: ['repository'],
      what: 'where the source is kept, so that pages have an edit link',
    });
  }
  for (const role of unsetRoles(organisation)) {
    unset.push({ path: ['contacts', role], what: `a name or a number for: ${roleNames[role]}` });
  }
  if (!organisation.callBack.route) {
    unset.push({ path: ['callBack', 'route'], what: 'how a customer comes back to you' });
  }
  return unset;
}

/** Whether an address is still the one of the example: hosts under example.org and the like belong to nobody. */
export function isExampleAddress(address: string): boolean {
  return /(^|\.)example\.(org|com|net)$/.test(new URL(address).hostname);
}
