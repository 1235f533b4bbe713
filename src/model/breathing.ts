/** A breathing pattern: the steps of one breath, in seconds, and how often it is repeated. */
import * as z from 'zod';
import { text } from './fields.ts';

export const breathKinds = ['in', 'top-up', 'hold', 'out', 'rest'] as const;

export const breathingSchema = z.strictObject({
  name: text.describe('The name of the pattern.'),
  order: z
    .number('must be a number')
    .int()
    .describe('The place in the list: 1 comes first and is the default.'),
  summary: text.describe('One sentence: what it is good for.'),
  breath: z
    .array(
      z.strictObject({
        do: z
          .enum(breathKinds, `must be one of ${breathKinds.join(', ')}`)
          .describe('in, top-up, hold, out or rest.'),
        seconds: z
          .number('must be a number')
          .min(0.5, 'is under half a second')
          .max(10, 'is over ten seconds')
          .describe('How long.'),
      }),
    )
    .min(2, 'needs at least an in and an out')
    .describe('One breath, step by step.'),
  rounds: z.number('must be a number').int().min(1).max(60).describe('How many breaths.'),
  onCall: z.boolean('must be true or false').describe('Whether it suits a live call.'),
  caution: text
    .optional()
    .describe('A warning to show beside it, such as for patterns with holds.'),
  evidence: text.optional().describe('What is known about it, said plainly.'),
});

export type BreathingPattern = z.infer<typeof breathingSchema> & {
  /** The file name without its ending. */
  id: string;
};

/** What each step of a breath is called. */
export const breathWords: Record<(typeof breathKinds)[number], string> = {
  in: 'Breathe in',
  'top-up': 'Breathe in a little more',
  hold: 'Hold',
  out: 'Breathe out',
  rest: 'Rest',
};
