/** What must hold on every path through the decision tree: content/step-rules.yaml. */
import * as z from 'zod';
import { linkName, listOf, text } from '../fields.ts';
import { contactRole } from './organisation.ts';
import type { GraphStep, StepGraph } from '../tree/graph.ts';

const rule = text.describe(
  'The rule as a sentence. It is what people read when the rule is broken.',
);
const stepsOrGroups = listOf(linkName).min(1, 'names no step and no group');

const groupSchema = z.strictObject({
  name: linkName.describe('The name that rules use. No step may have the same name.'),
  means: text.describe('What the steps in it have in common, for people.'),
  steps: listOf(linkName).optional().describe('Steps in the group, by file name.'),
  says: z
    .union([z.literal('anything'), listOf(linkName)], 'must be a list of phrase ids, or: anything')
    .optional()
    .describe(
      'Steps that offer one of these phrases are in the group too. “anything”: every step with words to say.',
    ),
  contacts: listOf(contactRole)
    .optional()
    .describe('Steps that show how to reach one of these roles are in the group too.'),
});

const answerSchema = z.strictObject({
  at: linkName.describe('The step on which it is pressed.'),
  answer: text.describe('What is pressed there, word for word.'),
});

const stepOrAnswer = z.union(
  [linkName, answerSchema],
  'must be a step, a group, or an answer with “at” and “answer”',
);

const neverSchema = z.strictObject({
  rule,
  from: z
    .array(stepOrAnswer)
    .min(1, 'is empty')
    .optional()
    .describe('After one of these: a step, a group, or an answer. Left out: from the first step.'),
  reach: stepsOrGroups.describe('Where no path may get to …'),
  without: z
    .array(stepOrAnswer)
    .min(1, 'is empty')
    .optional()
    .describe('… unless it passes one of these: a step, a group, or an answer.'),
});

const alwaysSchema = z.strictObject({
  rule,
  from: stepsOrGroups.describe('From each of these …'),
  leadsTo: stepsOrGroups.describe('… every path comes to one of these, whatever is pressed.'),
});

const withinSchema = z.strictObject({
  rule,
  from: z
    .union(
      [z.enum(['start', 'anywhere']), stepsOrGroups],
      'must be start, anywhere, or a list of steps and groups',
    )
    .describe(
      'start: from the first step. anywhere: from each step. Or a list: from each of these.',
    ),
  to: stepsOrGroups.describe('One of these is reached …'),
  presses: z
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'is under 1')
    .describe('… in at most so many presses.'),
  whateverIsPressed: z
    .literal(true, 'must be true, or left out')
    .optional()
    .describe('true: on every path. Left out: on the shortest one.'),
});

const wordsSchema = z.strictObject({
  rule,
  on: stepsOrGroups.describe(
    'Each of these has words for phone, chat, email and face to face, or for the channels that it names under “only”.',
  ),
});

export const stepRulesSchema = z.strictObject({
  groups: z
    .array(groupSchema, 'must be a list')
    .default([])
    .describe('Names for several steps at once.'),
  never: z.array(neverSchema, 'must be a list').default([]).describe('What no path may do.'),
  always: z
    .array(alwaysSchema, 'must be a list')
    .default([])
    .describe('Where every path from a step must come to.'),
  within: z.array(withinSchema, 'must be a list').default([]).describe('What must be near.'),
  words: z
    .array(wordsSchema, 'must be a list')
    .default([])
    .describe('Where words are needed on every channel.'),
});

export type StepRules = z.infer<typeof stepRulesSchema>;
export type Answer = z.infer<typeof answerSchema>;

/**
 * The steps that a rule names, one by one or by group.
 * @returns the ids; names that are neither a step nor a group are left out
 */
export function stepsNamed(
  names: readonly string[],
  { groups }: StepRules,
  graph: StepGraph,
): Set<string> {
  const members = names.flatMap((name) => {
    const group = groups.find((candidate) => candidate.name === name);
    return group
      ? [...graph.values()].filter((step) => isIn(step, group)).map(({ id }) => id)
      : [name];
  });
  return new Set(members.filter((id) => graph.has(id)));
}

function isIn(
  step: GraphStep,
  { steps = [], says = [], contacts = [] }: StepRules['groups'][number],
): boolean {
  if (steps.includes(step.id)) return true;
  if (step.contacts.some((role) => contacts.some((named) => named === role))) return true;
  return says === 'anything'
    ? step.says.length > 0
    : step.says.some((phrase) => says.includes(phrase));
}
