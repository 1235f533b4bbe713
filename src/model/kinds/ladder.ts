/** The boundary protocol: what to do and say on each rung of the ladder, from first to last. content/ladder.yaml. */
import * as z from 'zod';
import { linkName, listOf, pageSlug, text } from '../fields.ts';
import { byPolicySchema, underPolicy } from '../workplace/by-policy.ts';
import { endAtOnceReasons, type EndingContact, type Reason } from '../workplace/ending-contact.ts';

/** The rungs, in the order in which they are climbed. "again" stands once for each further warning. */
export const rungIds = ['describe', 'ask', 'warn', 'again', 'end'] as const;
export type RungId = (typeof rungIds)[number];

const say = listOf(linkName).describe(
  'The words for it, by phrase id. Each is shown on the channels that the phrase is for.',
);
const noted = text.describe('What the call note says once this is done.');
const done = text.describe('The button that says it is done.');
const name = text.max(28, 'is over 28 characters');

const rungFields = z.strictObject({
  name: name.describe('What the step is called, short.'),
  do: text.describe('What to do, in one or two sentences.'),
  say: say.min(1, 'names no phrase'),
  noted,
});
const lastFields = rungFields.extend({ done });
const eased = rungFields.omit({ name: true });
const atOnceFields = rungFields.omit({ name: true }).extend({ say, done });

const rung = rungFields.extend({ byPolicy: byPolicySchema(rungFields.partial()) });
const lastRung = lastFields.extend({ byPolicy: byPolicySchema(lastFields.partial()) });

const reason = atOnceFields.extend({
  name: name.describe('What the button says, short.'),
  happened: text.describe('What the call note says happened. “noted” is what was done about it.'),
  page: pageSlug.describe('The page that says more, such as safety/threats-of-violence.'),
  byPolicy: byPolicySchema(atOnceFields.partial()),
});

const allowed = z.strictObject({ says: text.describe('The sentence above the ladder.') });

export const ladderFileSchema = z.strictObject({
  allowed: allowed
    .extend({ byPolicy: byPolicySchema(allowed) })
    .describe('What the workplace allows.'),
  describe: rung.describe('The first step: say what is happening, and that you want to help.'),
  ask: rung.describe('The second: ask them to stop.'),
  warn: rung.describe('The third: say what happens if it goes on.'),
  again: rung.describe('The warning once more, as often as organisation.yaml asks for.'),
  end: lastRung.describe('The last step: invite them back, and end it or hand over.'),
  eased: eased
    .extend({ resumed: text.describe('What the call note says when it starts again.') })
    .describe('When they stop, at whatever step.'),
  atOnce: z
    .strictObject({ danger: reason, threats: reason, hate: reason, 'sexual-remarks': reason })
    .describe('What may be ended at once. Only what organisation.yaml lists is offered.'),
  after: z
    .strictObject({
      title: text.describe('What stands above them.'),
      breathe: text.describe('The first thing afterwards.'),
      note: text.describe('The second.'),
      tell: text.describe('The third.'),
    })
    .describe('What follows when it is over, in order.'),
});

export type LadderFile = z.infer<typeof ladderFileSchema>;
export type Rung = z.infer<typeof rungFields> & {
  id: RungId;
  /** Only the last rung has it. */
  done?: string;
};
export type AtOnce = Omit<z.infer<typeof reason>, 'byPolicy'> & { reason: Reason };

/**
 * How often a rung is climbed under a policy. The warning is given as often as the policy asks for, which is never
 * fewer than two: the repeat is the substance of the protocol.
 */
function times(id: RungId, { warnings }: EndingContact): number {
  return id === 'again' ? warnings - 1 : 1;
}

/** The rungs of a workplace, from first to last: always three more than it asks for warnings. */
export function rungsFor(file: LadderFile, policy: EndingContact): Rung[] {
  return rungIds.flatMap((id) =>
    Array.from({ length: times(id, policy) }, () => ({ id, ...underPolicy(file[id], policy) })),
  );
}

/** What a workplace lets people end without a warning, gravest first. */
export function atOnceFor(file: LadderFile, policy: EndingContact): AtOnce[] {
  return endAtOnceReasons
    .filter((reason) => policy.atOnce.includes(reason))
    .map((reason) => ({ reason, ...underPolicy(file.atOnce[reason], policy) }));
}
