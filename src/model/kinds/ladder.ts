/** The boundary ladder: what to do and say on each step, by who may end a contact. content/ladder.yaml. */
import * as z from 'zod';
import { linkName, listOf, pageSlug, text } from '../fields.ts';
import { endAtOnceReasons, type Organisation } from './organisation.ts';

type Policy = Organisation['endingContact'];

const say = listOf(linkName).describe(
  'The words for it, by phrase id. Each is shown on the channels that the phrase is for.',
);
const doing = text.describe('What to do, in one or two sentences.');
const noted = text.describe('What the call note says once this is done.');
const done = text.describe('The button that says it is done.');

const step = z.strictObject({
  name: text.max(28, 'is over 28 characters').describe('What the step is called, short.'),
  do: doing,
  say: say.min(1, 'names no phrase'),
  noted,
});
const lastStep = step.extend({ done });
const atOnceWords = z.strictObject({ do: doing, say, done, noted });

const reason = z.strictObject({
  name: text.max(28, 'is over 28 characters').describe('What the button says, short.'),
  noted: text.describe('What the call note says happened.'),
  page: pageSlug.describe('The page that says more, such as safety/threats-of-violence.'),
  agent: atOnceWords.describe('Where the agent may end it.'),
  otherwise: atOnceWords.describe('Where only a team lead may end it, or nobody.'),
});

/** One entry for each answer to “who may end a contact?” in organisation.yaml. */
function byWho<T extends z.ZodType>(entry: T) {
  return z.strictObject({
    agent: entry.describe('Where the agent may end it.'),
    'team-lead': entry.describe('Where only a team lead may end it.'),
    nobody: entry.describe('Where nobody may end it.'),
  });
}

export const ladderFileSchema = z.strictObject({
  policy: byWho(text).describe('What this workplace allows, said in a sentence above the ladder.'),
  describe: step.describe('Step 1: say what is happening, and that you want to help.'),
  ask: step.describe('Step 2: ask them to stop.'),
  warn: byWho(step).describe('Step 3: say what happens if it goes on.'),
  again: byWho(step).describe('Step 4, and more where organisation.yaml asks for more warnings.'),
  end: byWho(lastStep).describe('The last step: invite them back, and end it or hand over.'),
  eased: z
    .strictObject({ do: doing, say, noted, resumed: noted })
    .describe('When they stop, at whatever step. “resumed” is noted when it starts again.'),
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
export type Reason = (typeof endAtOnceReasons)[number];
export type RungId = 'describe' | 'ask' | 'warn' | 'again' | 'end';
export type Rung = z.infer<typeof step> & {
  id: RungId;
  /** Only the last rung has it. */
  done?: string;
};
export type AtOnce = z.infer<typeof atOnceWords> & {
  reason: Reason;
  name: string;
  page: string;
  /** What the note says happened; `noted` is what was done about it. */
  happened: string;
};

/**
 * The rungs of this workplace, from first to last. The warning stands on as many rungs as the policy asks for, which
 * is never fewer than two: the repeat is the substance of the protocol.
 */
export function rungsFor(file: LadderFile, { who, warnings }: Policy): Rung[] {
  const again: Rung = { id: 'again', ...file.again[who] };
  return [
    { id: 'describe', ...file.describe },
    { id: 'ask', ...file.ask },
    { id: 'warn', ...file.warn[who] },
    ...Array.from({ length: warnings - 1 }, () => again),
    { id: 'end', ...file.end[who] },
  ];
}

/** What this workplace lets people end without a warning, gravest first. */
export function atOnceFor(file: LadderFile, { who, atOnce }: Policy): AtOnce[] {
  return endAtOnceReasons
    .filter((reason) => atOnce.includes(reason))
    .map((reason) => {
      const { name, page, noted: happened, agent, otherwise } = file.atOnce[reason];
      return { reason, name, page, happened, ...(who === 'agent' ? agent : otherwise) };
    });
}
