/** What content says in other words at workplaces in which the agent may not end a contact. */
import * as z from 'zod';
import type { Organisation } from '../kinds/organisation.ts';

export type EndingContact = Organisation['endingContact'];
export type WhoMayEnd = EndingContact['who'];

interface Forms<Form> {
  'team-lead'?: Form | undefined;
  nobody?: Form | undefined;
}

/**
 * A field of content that holds another form of its entry for those workplaces.
 * @param more further forms that the entry can have
 */
export function byPolicySchema<Form extends z.ZodType, More extends z.ZodRawShape>(
  form: Form,
  more?: More,
) {
  return z
    .strictObject({
      ...(more as More),
      'team-lead': form.optional().describe('Where only a team lead may end a contact.'),
      nobody: form
        .optional()
        .describe('Where nobody may end one. Left out, what team-lead says holds there too.'),
    })
    .optional()
    .describe('What it says where the agent may not end a contact: see organisation.yaml.');
}

/**
 * Whether a workplace warns first for what something ends at once.
 * @param reasons what it ends at once; with none it is never so
 */
export function isWarnedFirst(reasons: readonly string[], { atOnce }: EndingContact): boolean {
  return reasons.some((reason) => !atOnce.some((listed) => listed === reason));
}

/**
 * @param who may end a contact at this workplace
 * @returns the form for this workplace; undefined where the entry stands as it is
 */
export function formFor<Form>(forms: Forms<Form> | undefined, who: WhoMayEnd): Form | undefined {
  if (who === 'agent') return undefined;
  return (who === 'nobody' ? forms?.nobody : undefined) ?? forms?.['team-lead'];
}
