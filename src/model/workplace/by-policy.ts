/**
 * The one switch for policy: an entry of content says how things are where the agent may end a contact after two
 * warnings, and under `byPolicy` what differs where the policy is another. Each form holds only what differs.
 */
import * as z from 'zod';
import { fewestWarnings, type EndingContact } from './ending-contact.ts';

/** The forms an entry can have, in the order in which they are laid over it. */
export const formNames = ['team-lead', 'nobody', 'more-warnings', 'warn-first'] as const;
export type FormName = (typeof formNames)[number];

/** When each form holds. @param isWarnedFirst whether the workplace warns first for what the entry ends at once */
const holds: Record<FormName, (policy: EndingContact, isWarnedFirst: boolean) => boolean> = {
  'team-lead': ({ who }) => who !== 'agent',
  nobody: ({ who }) => who === 'nobody',
  'more-warnings': ({ warnings }) => warnings > fewestWarnings,
  'warn-first': (_, isWarnedFirst) => isWarnedFirst,
};

/** The field `byPolicy` of an entry. @param form what a form can say: fields of the entry, none of them required */
export function byPolicySchema<Form extends z.ZodType>(form: Form) {
  return z
    .strictObject({
      'team-lead': form.optional().describe('Where only a team lead may end a contact, or nobody.'),
      nobody: form
        .optional()
        .describe('Where nobody may end one. What it leaves out stays as under team-lead.'),
      'more-warnings': form
        .optional()
        .describe('Where the workplace asks for more than two warnings.'),
      'warn-first': form
        .optional()
        .describe('Where the workplace does not let what “atOnce” names be ended at once.'),
    })
    .optional()
    .describe('What differs where the policy is another: see endingContact in organisation.yaml.');
}

/** What is ended at once needs other words where a workplace warns first: for `refine`, with `lacksWarnFirst`. */
export function saysHowToWarn({ atOnce, byPolicy }: Switched): boolean {
  return !atOnce || byPolicy?.['warn-first'] !== undefined;
}

export const lacksWarnFirst = {
  path: ['byPolicy'],
  error: 'lacks “warn-first”: what is said where the workplace does not let this be ended at once',
};

/** An entry with forms. */
interface Switched {
  /** What it ends at once. */
  atOnce?: readonly string[] | undefined;
  byPolicy?: Partial<Record<FormName, object | undefined>> | undefined;
}

/**
 * The forms that hold under a policy, in the order in which they are laid over the entry.
 * @param atOnce what the entry ends at once
 */
export function formsUnder(atOnce: readonly string[], policy: EndingContact): FormName[] {
  const isWarnedFirst = atOnce.some((reason) => !policy.atOnce.some((listed) => listed === reason));
  return formNames.filter((form) => holds[form](policy, isWarnedFirst));
}

/** An entry as it is under a policy: the forms that hold laid over it, and all of them taken out. */
export function underPolicy<Entry extends Switched>(
  entry: Entry,
  policy: EndingContact,
): Omit<Entry, 'byPolicy'> {
  const { byPolicy, ...rest } = entry;
  const forms = formsUnder(entry.atOnce ?? [], policy).map((name) => byPolicy?.[name]);
  return Object.assign(rest, ...forms) as typeof rest;
}

/** What `<ByPolicy>` names on a page: one of the three. */
export interface PolicyNamed {
  who?: string | undefined;
  'at-once'?: string | undefined;
  'warn-first'?: string | undefined;
}

/** Whether a policy is the one that a page names. */
export function isPolicy(named: PolicyNamed, { who, atOnce }: EndingContact): boolean {
  const listed: readonly string[] = atOnce;
  return (
    (named.who === undefined || named.who === who) &&
    (named['at-once'] === undefined || listed.includes(named['at-once'])) &&
    (named['warn-first'] === undefined || !listed.includes(named['warn-first']))
  );
}
