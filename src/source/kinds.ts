/** What each file under content/ is: which schema it must meet and which of its words readers see. */
import type * as z from 'zod';
import { aliasAnswersSchema } from '../model/kinds/alias-answers.ts';
import { breathingSchema, safetyFileSchema } from '../model/kinds/breathing.ts';
import { callBackFileSchema } from '../model/kinds/call-back.ts';
import { noteFileSchema } from '../model/kinds/call-note.ts';
import { claimFileSchema } from '../model/kinds/claim.ts';
import { countryFileSchema } from '../model/kinds/country.ts';
import { guidelineFileSchema, sourceFileSchema } from '../model/kinds/guideline.ts';
import { ladderFileSchema } from '../model/kinds/ladder.ts';
import { organisationSchema } from '../model/kinds/organisation.ts';
import { pageSchema } from '../model/kinds/page.ts';
import { pairFileSchema, phraseFileSchema } from '../model/kinds/phrase.ts';
import { pictureSchema } from '../model/kinds/picture.ts';
import { queryFileSchema } from '../model/kinds/query.ts';
import { redirectFileSchema } from '../model/kinds/redirect.ts';
import { scenarioFileSchema } from '../model/kinds/scenario.ts';
import { sectionFileSchema } from '../model/kinds/section.ts';
import { sections } from '../model/sections.ts';
import { stepRulesSchema } from '../model/kinds/step-rules.ts';
import { stepSchemaFor } from '../model/kinds/step.ts';
import { synonymFileSchema } from '../model/kinds/synonyms.ts';

export interface Kind {
  /** Matches the path within content/. */
  path: RegExp;
  schema: (data: unknown) => z.ZodType;
  /** The keys whose words readers see: their spelling and style are checked. */
  prose: readonly string[];
  /** The one file of this kind, where there must be exactly one. */
  onlyFile?: string;
}

const folders = sections.map((section) => section.id).join('|');

function single<Schema extends z.ZodType>(
  onlyFile: string,
  schema: Schema,
  prose: readonly string[],
) {
  return {
    path: new RegExp(`^${onlyFile.replace('.', '\\.')}$`),
    schema: () => schema,
    prose,
    onlyFile,
  };
}

export const kinds = {
  page: {
    path: new RegExp(`^(index|(${folders})/[^/]+)\\.mdx$`),
    schema: () => pageSchema,
    prose: ['title', 'shortTitle', 'description', 'doNow'],
  },
  step: {
    path: /^steps\/[^/]+\.md$/,
    schema: stepSchemaFor,
    prose: ['ask', 'label', 'doNow', 'note', 'fromEverywhere'],
  },
  phrases: {
    path: /^phrases\/[^/]+\.yaml$/,
    schema: () => phraseFileSchema,
    prose: ['text', 'variants', 'written', 'why', 'notWhen', 'fallback'],
  },
  breathing: {
    path: /^breathing\/[^/]+\.yaml$/,
    schema: () => breathingSchema,
    prose: ['name', 'summary', 'caution', 'evidence'],
  },
  pictures: {
    path: /^pictures\/[^/]+\.yaml$/,
    schema: () => pictureSchema,
    prose: ['title', 'name', 'detail', 'calls'],
  },
  queries: {
    path: /^queries(-held-out)?\.yaml$/,
    schema: () => queryFileSchema,
    prose: [],
  },
  breatheSafely: single('breathe-safely.yaml', safetyFileSchema, ['safely']),
  pairs: single('say-this-not-that.yaml', pairFileSchema, ['not', 'say', 'why']),
  guidelines: single('guidelines.yaml', guidelineFileSchema, ['title', 'summary', 'change']),
  sources: single('sources.yaml', sourceFileSchema, ['says']),
  countries: single('countries.yaml', countryFileSchema, ['elsewhere', 'law', 'how', 'hours']),
  claims: single('claims.yaml', claimFileSchema, []),
  scenarios: single('scenarios.yaml', scenarioFileSchema, ['what']),
  aliasAnswers: single('alias-answers.yaml', aliasAnswersSchema, []),
  synonyms: single('synonyms.yaml', synonymFileSchema, []),
  sections: single('sections.yaml', sectionFileSchema, ['title', 'description']),
  redirects: single('redirects.yaml', redirectFileSchema, []),
  stepRules: single('step-rules.yaml', stepRulesSchema, ['means', 'rule']),
  ladder: single('ladder.yaml', ladderFileSchema, [
    'name',
    'do',
    'noted',
    'done',
    'resumed',
    'says',
    'happened',
    'title',
    'breathe',
    'note',
    'tell',
  ]),
  callNote: single('call-note.yaml', noteFileSchema, [
    'label',
    'hint',
    'choice',
    'title',
    'opening',
  ]),
  callBack: single('call-back.yaml', callBackFileSchema, ['title', 'about', 'said', 'otherwise']),
  organisation: single('organisation.yaml', organisationSchema, []),
} satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** The kind of a file, by its path within content/; undefined for a file that nothing reads. */
export function kindOf(path: string): KindName | undefined {
  return (Object.keys(kinds) as KindName[]).find((name) => kinds[name].path.test(path));
}
