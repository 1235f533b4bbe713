/** A breathing pattern: the steps of one breath, in seconds, and how often it is repeated. */
import * as z from 'zod';
import { breathKinds } from './breathing.constants.ts';
import { text } from '../fields.ts';

const fields = z.strictObject({
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
  mostRounds: z
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'must be at least 1')
    .optional()
    .describe(
      'The most breaths at a time, where more is not wise. Nobody can set the timer to more.',
    ),
  onCall: z.boolean('must be true or false').describe('Whether it suits a live call.'),
  caution: text
    .optional()
    .describe('A warning to show beside it, such as for patterns with holds.'),
  evidence: text.optional().describe('What is known about it, said plainly.'),
});

export const breathingSchema = fields
  .refine(({ breath }) => endsOnOut(breath), {
    path: ['breath'],
    message: 'must end with out, or with out and a rest, so that nobody is left with held breath',
  })
  .refine(({ rounds, mostRounds }) => rounds <= (mostRounds ?? rounds), {
    path: ['rounds'],
    message: 'is over mostRounds',
  });

export type BreathStep = z.infer<typeof fields>['breath'][number];

function endsOnOut(breath: readonly { do: string }[]): boolean {
  return breath.findLast((step) => step.do !== 'rest')?.do === 'out';
}

export type BreathingPattern = z.infer<typeof breathingSchema> & {
  /** The file name without its ending. */
  id: string;
};

export const safetyFileSchema = z.strictObject({
  safely: z
    .array(text)
    .min(1, 'needs at least one line')
    .describe('What everyone must know before breathing with a timer, one short point a line.'),
});
