/** The relevance suite: what people type, and the pages that should answer. */
import * as z from 'zod';
import { pageSlug, text } from '../fields.ts';

export const queryKinds = ['exact', 'synonym', 'typo', 'natural', 'slang', 'multiword'] as const;

export const querySchema = z.strictObject({
  q: text.describe('What somebody types.'),
  kind: z
    .enum(queryKinds, `must be one of ${queryKinds.join(', ')}`)
    .describe('What sort of query it is.'),
  expect: z
    .array(pageSlug)
    .min(1, 'expects no page')
    .describe('The pages that answer it, best first.'),
  given: z
    .boolean('must be true or false')
    .optional()
    .describe('true for the queries the project began with.'),
});

export const queryFileSchema = z.strictObject({
  queries: z.array(querySchema).describe('Every query of the suite.'),
});

export type Query = z.infer<typeof querySchema>;
