/** Claims that age: a law, a survey, a study with its year. content/claims.yaml. */
import * as z from 'zod';
import { day, linkName, pageSlug, text } from '../fields.ts';

export const claimSchema = z.strictObject({
  id: linkName.describe('The name of the claim. It never changes.'),
  page: pageSlug.describe('The page on which it stands, such as stages/after-call.'),
  words: text.describe('A few words of it, as they stand on that page.'),
  source: linkName.describe('What it rests on, by its id in sources.yaml.'),
  reviewed: day.describe('The day a person last checked it, such as 2026-11-25.'),
  reviewBy: day.describe('The day by which it must be checked again.'),
});

export const claimFileSchema = z.strictObject({
  claims: z.array(claimSchema).describe('One entry a claim.'),
});

export type Claim = z.infer<typeof claimSchema>;
