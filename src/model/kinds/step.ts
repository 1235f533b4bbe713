/** A step of the decision tree: a question with options, or an end with one thing to do. One file a step. */
import * as z from 'zod';
import { linkName, listOf, pageSlug, text, textOfAtMost } from '../fields.ts';
import { channels } from './phrase.constants.ts';
import {
  byPolicySchema,
  lacksWarnFirst,
  saysHowToWarn,
  underPolicy,
} from '../workplace/by-policy.ts';
import { reasonSchema, type EndingContact } from '../workplace/ending-contact.ts';
import { contactRole } from './organisation.ts';
import type { PolicyFact } from '../workplace/policy.ts';

/** More options than this cannot be taken in at a glance. */
export const mostOptions = 7;

/** What the label of an option starts with that is there for people in doubt. */
export const notSure = 'I’m not sure';

/** The facts of the workplace’s policy that a step can show. */
export const stepFacts = [
  'who',
  'warnings',
  'at-once',
  'hours',
  'route',
] as const satisfies readonly PolicyFact[];
export type StepFact = (typeof stepFacts)[number];

const pressSchema = z.strictObject({
  label: textOfAtMost(10).describe('What a reader presses, at most 10 words.'),
  to: linkName.describe('The step it leads to, by file name.'),
});

const fromEverywhere = text
  .max(40, 'is over 40 characters')
  .optional()
  .describe(
    'The words of a link to this step that stands on every step. Only for what cannot wait.',
  );

/** So many words are taken in at a glance, on one channel. */
export const mostPhrases = 3;

const saySchema = listOf(linkName)
  .min(1, 'names no phrase')
  .describe(
    'The words to say, by phrase id. Each is shown on the channels that the phrase is for, and at most three on each.',
  );

const doNowSchema = textOfAtMost(14).describe('The one thing to do, at most 14 words.');
const noteSchema = textOfAtMost(25).describe(
  'One more sentence, if it is needed, at most 25 words.',
);
const nextSchema = z
  .array(pressSchema, 'must be a list')
  .max(5, 'has more than five ways on')
  .describe('What may happen then, each with a label and the step it leads to.');

const formSchema = z.strictObject({
  doNow: doNowSchema.optional(),
  say: saySchema.optional(),
  note: noteSchema.optional(),
  next: nextSchema.optional(),
});

export const questionSchema = z.strictObject({
  ask: textOfAtMost(16).describe('The question, at most 16 words.'),
  options: z
    .array(pressSchema, 'must be a list')
    .min(2, 'has fewer than two options')
    .max(mostOptions, `has more than ${mostOptions} options`)
    .describe('The answers, each with a label and the step it leads to.'),
  alwaysKnown: z
    .literal(true, 'must be true, or left out')
    .optional()
    .describe(`true where nobody can be in doubt. Otherwise one option starts with “${notSure}”.`),
  fromEverywhere,
});

export const endSchema = z
  .strictObject({
    doNow: doNowSchema,
    contacts: listOf(contactRole)
      .optional()
      .describe('Roles from organisation.yaml to show with the words, such as safeguarding.'),
    say: saySchema.optional(),
    only: listOf(z.enum(channels, `must be one of ${channels.join(', ')}`))
      .min(1, 'names no channel')
      .optional()
      .describe('The channels on which this step can be, where it cannot be on all four.'),
    note: noteSchema.optional(),
    atOnce: listOf(reasonSchema)
      .min(1, 'names no reason')
      .optional()
      .describe('What is ended at once on this step. It needs a form “warn-first” under byPolicy.'),
    byPolicy: byPolicySchema(formSchema),
    policy: listOf(z.enum(stepFacts, `must be one of ${stepFacts.join(', ')}`))
      .optional()
      .describe('Facts of the workplace’s policy that matter here, such as who and warnings.'),
    page: pageSlug.describe('The page that says more, such as situations/shouting.'),
    next: nextSchema.optional(),
    alwaysKnown: z
      .literal(true, 'must be true, or left out')
      .optional()
      .describe(
        `true where nobody can be in doubt which way on is theirs. Otherwise one says “not sure”.`,
      ),
    fromEverywhere,
  })
  .refine(saysHowToWarn, lacksWarnFirst);

export const stepSchema = z.union([questionSchema, endSchema]);

/** Something to press: an answer to a question, or what happened after an end. */
export type Press = z.infer<typeof pressSchema>;
export type Question = z.infer<typeof questionSchema>;
export type End = z.infer<typeof endSchema>;
export type Step = (Question | End) & {
  /** The file name without its ending; also its address under /tools/decision-tree/. */
  id: string;
};

/** Whether a step asks something (otherwise it is an end). */
export function isQuestion(step: Question | End): step is Question {
  return 'ask' in step;
}

/** What a step is called: its question, or the thing to do. */
export function stepTitle(step: Question | End): string {
  return isQuestion(step) ? step.ask : step.doNow;
}

/** What can be pressed on a step, in order, without the links that stand on every step. */
export function pressesOf(step: Question | End): Press[] {
  return isQuestion(step) ? step.options : (step.next ?? []);
}

/** The phrases that a step offers, by id. */
export function phrasesOf(step: Question | End): string[] {
  return isQuestion(step) ? [] : (step.say ?? []);
}

/** The step as it is under the policy of a workplace. */
export function stepFor<S extends Question | End>(step: S, policy: EndingContact): S {
  return isQuestion(step) ? step : (underPolicy(step, policy) as S);
}

/** The schema that fits what an editor wrote, so that errors name the right fields. */
export function stepSchemaFor(data: unknown): typeof questionSchema | typeof endSchema {
  const isQuestionLike =
    typeof data === 'object' && data !== null && ('ask' in data || 'options' in data);
  return isQuestionLike ? questionSchema : endSchema;
}
