/** What people type and pages do not say in the same words: slang, slurs, brand words. content/alias-answers.yaml. */
import * as z from 'zod';
import { text } from '../fields.ts';

export const aliasAnswersSchema = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        typed: z
          .array(text)
          .min(1, 'is empty')
          .describe('Words or short phrases that people type.'),
        by: z
          .array(text)
          .min(1, 'is empty')
          .describe('Words that answer them: one of these must stand on the page.'),
      }),
    )
    .describe(
      'Families of aliases. The check reads them: an alias with one of the typed words is answered where the page says one of the others.',
    ),
});
