/** Where each piece of advice comes from, and how far it is followed. */
import * as z from 'zod';
import { additionId, guidelineId, linkName, listOf, pageSlug, text } from '../fields.ts';

export const statuses = ['adopt', 'adopt-with-change', 'qualify', 'reject'] as const;
export type Status = (typeof statuses)[number];

const shownSchema = z.strictObject({
  page: pageSlug.describe('A page that carries it, such as stages/listen.'),
  words: text.describe('Words that stand on that page, copied from it.'),
});

export const guidelineSchema = z
  .strictObject({
    id: guidelineId.describe('G and two digits. It never changes.'),
    title: text.describe('The advice in a few words.'),
    summary: text.describe('The advice in one or two sentences.'),
    articles: listOf(linkName)
      .min(1, 'names no article')
      .describe('The source articles it comes from, such as a1.'),
    kind: z
      .enum(['mindset', 'technique', 'phrase', 'protocol', 'warning', 'promo'])
      .describe('What sort of advice it is.'),
    status: z
      .enum(statuses, `must be one of ${statuses.join(', ')}`)
      .describe('adopt, adopt-with-change, qualify or reject.'),
    change: text
      .optional()
      .describe('What we changed, limited or refused, and why. Needed unless the status is adopt.'),
    shown: z
      .array(shownSchema, 'must be a list')
      .min(1, 'is empty')
      .optional()
      .describe(
        'Where readers see what was changed, limited or refused: the page, and words from it. Refused advice needs it for each of its pages.',
      ),
    pages: listOf(pageSlug).min(1, 'names no page').describe('The pages that must carry it.'),
  })
  .refine((guideline) => guideline.status === 'adopt' || guideline.shown, {
    path: ['shown'],
    error:
      'is missing: this status needs a page, and the words there in which readers see the change',
  })
  .refine((guideline) => guideline.status === 'adopt' || guideline.change, {
    path: ['change'],
    error:
      'is missing: this status needs a sentence that says what was changed, limited or refused',
  });

export const confidences = ['verified', 'partly-verified', 'our-synthesis'] as const;

export const additionSchema = z.strictObject({
  id: additionId.describe('X and two digits. It never changes.'),
  title: text.describe('The advice in a few words.'),
  summary: text.describe('The advice in one or two sentences.'),
  sources: listOf(linkName).describe('The sources behind it, by their id in sources.yaml.'),
  confidence: z
    .enum(confidences, `must be one of ${confidences.join(', ')}`)
    .describe('verified, partly-verified or our-synthesis.'),
  pages: listOf(pageSlug).min(1, 'names no page').describe('The pages that must carry it.'),
});

export const guidelineFileSchema = z.strictObject({
  guidelines: z.array(guidelineSchema).describe('Advice drawn from the source articles.'),
  additions: z.array(additionSchema).describe('Advice that the articles lack.'),
});

export const sourceSchema = z.strictObject({
  id: linkName.describe('The name of the source in links. It never changes.'),
  title: text.describe('What it is called, or what it is.'),
  kind: z
    .enum(['article', 'research', 'guidance', 'policy', 'law'])
    .describe('article, research, guidance, policy or law.'),
  by: text.optional().describe('Who wrote or published it.'),
  year: z.number('must be a year').int().optional().describe('The year it was published.'),
  says: text.optional().describe('What we took from it, in our own words.'),
  confidence: z
    .enum(confidences, `must be one of ${confidences.join(', ')}`)
    .describe('How sure we are that it says so: verified or partly-verified.'),
});

export const sourceFileSchema = z.strictObject({
  sources: z.array(sourceSchema).describe('Everything the playbook leans on.'),
});

export type Guideline = z.infer<typeof guidelineSchema>;
export type Addition = z.infer<typeof additionSchema>;
export type Source = z.infer<typeof sourceSchema>;
