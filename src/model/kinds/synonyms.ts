/** What search knows about language: content/synonyms.yaml. */
import * as z from 'zod';
import { pageSlug, text } from '../fields.ts';

const searchWords = text.regex(
  /^[a-z0-9]+( [a-z0-9]+)*$/,
  'must be lower-case words with single spaces, without punctuation, such as hang up',
);

export const synonymFileSchema = z.strictObject({
  filler: z
    .array(searchWords)
    .describe('Words that say little about what is sought: how, do, the, customer.'),
  families: z
    .array(z.array(searchWords).min(2, 'needs at least two words'))
    .describe('Words and short phrases that mean the same. Each line is one family.'),
  pronouns: z
    .array(z.array(searchWords))
    .describe('Words that are the same in a safety phrase: kill me, kill them.'),
  safety: z
    .array(
      z.strictObject({
        page: pageSlug.describe('The safety page that must come first.'),
        words: z
          .array(searchWords)
          .default([])
          .describe('Words that mean it in any spelling, such as suicide.'),
        phrases: z
          .array(searchWords)
          .default([])
          .describe(
            'Words that mean it together, such as end it all. Small words may stand between.',
          ),
        unless: z
          .array(searchWords)
          .default([])
          .describe('Words beside which it means something else, such as leave beside threat.'),
      }),
    )
    .describe('Meanings that always win, in order of weight: the first that fits comes first.'),
});

export type Synonyms = z.infer<typeof synonymFileSchema>;
