/** Declares what lives in content/. The schemas, and the rules behind them, are in model/. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { breathingSchema, safetyFileSchema } from './model/kinds/breathing.ts';
import { callBackFileSchema } from './model/kinds/call-back.ts';
import { noteFileSchema } from './model/kinds/call-note.ts';
import { claimFileSchema } from './model/kinds/claim.ts';
import { countryFileSchema } from './model/kinds/country.ts';
import { guidelineFileSchema, sourceFileSchema } from './model/kinds/guideline.ts';
import { ladderFileSchema } from './model/kinds/ladder.ts';
import { organisationSchema } from './model/kinds/organisation.ts';
import { pageSchema } from './model/kinds/page.ts';
import { pictureSchema } from './model/kinds/picture.ts';
import { pairFileSchema, phraseFileSchema } from './model/kinds/phrase.ts';
import { queryFileSchema } from './model/kinds/query.ts';
import { redirectFileSchema } from './model/kinds/redirect.ts';
import { sectionFileSchema } from './model/kinds/section.ts';
import { sections } from './model/sections.ts';
import { stepSchema } from './model/kinds/step.ts';
import { synonymFileSchema } from './model/kinds/synonyms.ts';
import { contentFolder } from './source/content-folder.ts';

const base = `./${contentFolder}`;
const folders = sections.map((section) => section.id).join(',');

export const collections = {
  pages: defineCollection({
    loader: glob({ base, pattern: ['index.mdx', `{${folders}}/*.mdx`] }),
    schema: pageSchema,
  }),
  steps: defineCollection({
    loader: glob({ base: `${base}/steps`, pattern: '*.md' }),
    schema: stepSchema,
  }),
  phrases: defineCollection({
    loader: glob({ base: `${base}/phrases`, pattern: '*.yaml' }),
    schema: phraseFileSchema,
  }),
  breathing: defineCollection({
    loader: glob({ base: `${base}/breathing`, pattern: '*.yaml' }),
    schema: breathingSchema,
  }),
  breatheSafely: defineCollection({
    loader: glob({ base, pattern: 'breathe-safely.yaml' }),
    schema: safetyFileSchema,
  }),
  pictures: defineCollection({
    loader: glob({ base: `${base}/pictures`, pattern: '*.yaml' }),
    schema: pictureSchema,
  }),
  pairs: defineCollection({
    loader: glob({ base, pattern: 'say-this-not-that.yaml' }),
    schema: pairFileSchema,
  }),
  guidelines: defineCollection({
    loader: glob({ base, pattern: 'guidelines.yaml' }),
    schema: guidelineFileSchema,
  }),
  countries: defineCollection({
    loader: glob({ base, pattern: 'countries.yaml' }),
    schema: countryFileSchema,
  }),
  claims: defineCollection({
    loader: glob({ base, pattern: 'claims.yaml' }),
    schema: claimFileSchema,
  }),
  sources: defineCollection({
    loader: glob({ base, pattern: 'sources.yaml' }),
    schema: sourceFileSchema,
  }),
  queries: defineCollection({
    loader: glob({ base, pattern: 'queries.yaml' }),
    schema: queryFileSchema,
  }),
  synonyms: defineCollection({
    loader: glob({ base, pattern: 'synonyms.yaml' }),
    schema: synonymFileSchema,
  }),
  sections: defineCollection({
    loader: glob({ base, pattern: 'sections.yaml' }),
    schema: sectionFileSchema,
  }),
  redirects: defineCollection({
    loader: glob({ base, pattern: 'redirects.yaml' }),
    schema: redirectFileSchema,
  }),
  ladder: defineCollection({
    loader: glob({ base, pattern: 'ladder.yaml' }),
    schema: ladderFileSchema,
  }),
  callNote: defineCollection({
    loader: glob({ base, pattern: 'call-note.yaml' }),
    schema: noteFileSchema,
  }),
  callBack: defineCollection({
    loader: glob({ base, pattern: 'call-back.yaml' }),
    schema: callBackFileSchema,
  }),
  organisation: defineCollection({
    loader: glob({ base, pattern: 'organisation.yaml' }),
    schema: organisationSchema,
  }),
};
