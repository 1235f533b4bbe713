/** A step of the decision tree: a question with options, or an end with one thing to do. One file a step. */
import * as z from 'zod';
import { linkName, pageSlug, text, textOfAtMost } from './fields.ts';

/** More options than this cannot be taken in at a glance. */
export const mostOptions = 7;

const optionSchema = z.strictObject({
  label: textOfAtMost(10).describe('What the option says, at most 10 words.'),
  to: linkName.describe('The step it leads to, by file name.'),
});

export const questionSchema = z.strictObject({
  ask: textOfAtMost(16).describe('The question, at most 16 words.'),
  options: z
    .array(optionSchema, 'must be a list')
    .min(2, 'has fewer than two options')
    .max(mostOptions, `has more than ${mostOptions} options`)
    .describe('The answers, each with a label and the step it leads to.'),
});

export const endSchema = z.strictObject({
  doNow: textOfAtMost(14).describe('The one thing to do, at most 14 words.'),
  say: linkName.optional().describe('The phrase to say, by its id in content/phrases/.'),
  page: pageSlug.describe('The page that says more, such as situations/shouting.'),
  next: linkName.optional().describe('The step that follows, by file name.'),
  note: text.optional().describe('One more sentence, if it is needed.'),
});

export const stepSchema = z.union([questionSchema, endSchema]);

export type Question = z.infer<typeof questionSchema>;
export type End = z.infer<typeof endSchema>;
export type Step = (Question | End) & {
  /** The file name without its ending; also its address under /tools/decision-tree/. */
  id: string;
};

/** The step at which the tree starts. */
export const firstStep = 'risk';

/** Whether a step asks something (otherwise it is an end). */
export function isQuestion(step: Question | End): step is Question {
  return 'ask' in step;
}

/** The schema that fits what an editor wrote, so that errors name the right fields. */
export function stepSchemaFor(data: unknown): typeof questionSchema | typeof endSchema {
  const isQuestionLike =
    typeof data === 'object' && data !== null && ('ask' in data || 'options' in data);
  return isQuestionLike ? questionSchema : endSchema;
}
