/** The call-back planner: the words that go with a promise to ring back. content/call-back.yaml. */
import * as z from 'zod';
import { linkName, listOf, text } from '../fields.ts';
import { slotsIn } from './phrase.ts';

export const callBackFileSchema = z.strictObject({
  now: listOf(linkName)
    .min(1, 'names no phrase')
    .describe(
      'What to say now, by phrase id, best first: the first whose gaps can be filled is offered.',
    ),
  noNews: listOf(linkName)
    .min(1, 'names no phrase')
    .describe('What to say then if there is no news, by phrase id.'),
  entry: z
    .strictObject({
      title: text.describe('How the entry in the calendar starts. A name follows.'),
      about: text.describe('The line on what it is about.'),
      said: text.describe('The line on what was promised.'),
      otherwise: text.describe('The line on what to say without news.'),
    })
    .describe('The words of the calendar entry.'),
});

export type CallBackFile = z.infer<typeof callBackFileSchema>;

/** The gaps that the planner can fill: the day and time that are planned, and who rings if you are away. */
export const plannedGaps = ['day', 'time', 'colleague'] as const;

/** The gaps of a phrase that the planner cannot fill. */
export function unplannedGaps(words: string): string[] {
  return slotsIn(words).filter((gap) => !(plannedGaps as readonly string[]).includes(gap));
}
