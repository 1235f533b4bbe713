/** Moments that the decision tree must answer: who is there, what happens, and where it must lead. content/scenarios.yaml. */
import * as z from 'zod';
import { linkName, listOf, text } from '../fields.ts';
import { endingContactSchema } from '../workplace/ending-contact.ts';
import { channels } from './phrase.constants.ts';

export const scenarioSchema = z.strictObject({
  id: linkName.describe('The name of the scenario.'),
  what: text.describe('What happens, as somebody there would tell it.'),
  channel: z
    .enum(channels, `must be one of ${channels.join(', ')}`)
    .describe('Where it happens: phone, chat, email, in-person.'),
  country: linkName.optional().describe('Where the person is, by the id in countries.yaml.'),
  policy: endingContactSchema
    .partial()
    .optional()
    .describe(
      'The policy of the workplace, as far as it is not agent, 2 warnings and all at once.',
    ),
  by: z
    .array(linkName, 'must be a list')
    .min(1, 'names no step')
    .describe('The steps that are pressed to, one after another, from the first question on.'),
  words: listOf(linkName)
    .optional()
    .describe('Phrases that must be on the last step for this channel.'),
  contact: text.optional().describe('A role whose contact the last step must show.'),
  within: z
    .number('must be a number')
    .int('must be a whole number')
    .min(1, 'is under 1')
    .describe('In at most so many presses.'),
});

export const scenarioFileSchema = z.strictObject({
  scenarios: z.array(scenarioSchema).describe('One entry a scenario.'),
});

export type Scenario = z.infer<typeof scenarioSchema>;
