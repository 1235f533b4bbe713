/** A step of the decision tree: a question with options, or an end with one thing to do. One file a step. */
import * as z from 'zod';
import { linkName, listOf, pageSlug, text, textOfAtMost } from './fields.ts';
import { contactRole } from './organisation.ts';
import type { PolicyFact } from './policy.ts';

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

const phrases = listOf(linkName).min(1, 'names no phrase').max(3, 'has more than three phrases');

const whoMayEnd = ['agent', 'team-lead', 'nobody'] as const;

const saySchema = z
  .union(
    [phrases, z.strictObject({ agent: phrases, 'team-lead': phrases, nobody: phrases })],
    'must be a list of one to three phrase ids, or such a list for each of agent, team-lead and nobody',
  )
  .describe(
    'One to three phrases to say, by their id in content/phrases/. Where they depend on who may end a contact: such a list for each of agent, team-lead and nobody.',
  );

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

export const endSchema = z.strictObject({
  doNow: textOfAtMost(14).describe('The one thing to do, at most 14 words.'),
  contacts: listOf(contactRole)
    .optional()
    .describe('Roles from organisation.yaml to show above the words, such as safeguarding.'),
  say: saySchema.optional(),
  note: textOfAtMost(25)
    .optional()
    .describe('One more sentence, if it is needed, at most 25 words.'),
  policy: listOf(z.enum(stepFacts, `must be one of ${stepFacts.join(', ')}`))
    .optional()
    .describe('Facts of the workplace’s policy that matter here, such as who and warnings.'),
  page: pageSlug.describe('The page that says more, such as situations/shouting.'),
  next: z
    .array(pressSchema, 'must be a list')
    .max(4, 'has more than four ways on')
    .optional()
    .describe('What may happen then, each with a label and the step it leads to.'),
  fromEverywhere,
});

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

/**
 * The phrases that a step offers, by id.
 * @param who may end a contact at this workplace; left out, the phrases for every workplace
 */
export function phrasesOf(step: Question | End, who?: (typeof whoMayEnd)[number]): string[] {
  if (isQuestion(step) || !step.say) return [];
  const { say } = step;
  if (Array.isArray(say)) return say;
  return who ? say[who] : [...new Set(whoMayEnd.flatMap((each) => say[each]))];
}

/** The schema that fits what an editor wrote, so that errors name the right fields. */
export function stepSchemaFor(data: unknown): typeof questionSchema | typeof endSchema {
  const isQuestionLike =
    typeof data === 'object' && data !== null && ('ask' in data || 'options' in data);
  return isQuestionLike ? questionSchema : endSchema;
}
