/** The policy on ending a contact, as an employer sets it in organisation.yaml: who, after how many warnings, what at once. */
import * as z from 'zod';

export const whoMayEnd = ['agent', 'team-lead', 'nobody'] as const;
export type WhoMayEnd = (typeof whoMayEnd)[number];

/** Gravest first. */
export const endAtOnceReasons = ['danger', 'threats', 'hate', 'sexual-remarks'] as const;
export type Reason = (typeof endAtOnceReasons)[number];

/** The second warning is the substance of the protocol, so there is no policy with one. */
export const fewestWarnings = 2;
export const mostWarnings = 5;

export const reasonSchema = z.enum(
  endAtOnceReasons,
  `must be one of ${endAtOnceReasons.join(', ')}`,
);

export const endingContactSchema = z.strictObject({
  who: z
    .enum(whoMayEnd, 'must be agent, team-lead or nobody')
    .describe('Who may end a call or a visit: agent, team-lead or nobody.'),
  warnings: z
    .number('must be a number')
    .int('must be a whole number')
    .min(
      fewestWarnings,
      'is under 2: the second warning is there because an angry person may miss the first',
    )
    .max(mostWarnings, 'is over 5')
    .describe('How many times the warning is given before a call is ended.'),
  atOnce: z
    .array(reasonSchema)
    // Danger is left at once everywhere: no policy can forbid it.
    .transform((reasons) => [...new Set([endAtOnceReasons[0], ...reasons])])
    .describe('What may be ended at once, without a warning. Danger always may.'),
});

export type EndingContact = z.infer<typeof endingContactSchema>;
