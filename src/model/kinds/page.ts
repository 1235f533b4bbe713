/** The front matter of a page. Every description below is shown to editors when the field is missing or wrong. */
import * as z from 'zod';
import {
  additionId,
  day,
  guidelineId,
  linkName,
  listOf,
  pageSlug,
  text,
  textOfAtMost,
} from '../fields.ts';
import { contactRole } from './organisation.ts';
import { sectionOf } from '../sections.ts';

export const severities = ['normal', 'serious', 'urgent'] as const;
export const bases = ['practice', 'research', 'policy'] as const;

export const pageSchema = z.strictObject({
  title: text
    .max(60, 'is over 60 characters')
    .describe('The name of the page. No two pages may share one.'),
  shortTitle: text
    .max(32, 'is over 32 characters')
    .optional()
    .describe('A shorter name for menus, where the title is long.'),
  description: text
    .max(140, 'is over 140 characters')
    .describe('One sentence, at most 140 characters, for menus and search results.'),
  order: z
    .number('must be a number')
    .int('must be a whole number')
    .describe('The place in its section: 1 comes first.'),
  doNow: textOfAtMost(12)
    .optional()
    .describe(
      'The one thing to do now, at most 12 words. Every situation and safety page needs it.',
    ),
  contacts: listOf(contactRole)
    .optional()
    .describe(
      'Roles from organisation.yaml to show right under "Do this now", such as safeguarding.',
    ),
  say: listOf(linkName)
    .optional()
    .describe('Two or three phrases to say, by their id in content/phrases/.'),
  ifThatFails: pageSlug
    .optional()
    .describe('The page to go to when this does not work, such as stages/boundary.'),
  aliases: z
    .array(text)
    .default([])
    .describe('Other words people type to find this page. Searched, never shown.'),
  guidelines: listOf(guidelineId)
    .default([])
    .describe('The guidelines this page carries, such as G23.'),
  additions: listOf(additionId)
    .default([])
    .describe('The additions this page carries, such as X03.'),
  basis: listOf(z.enum(bases, `must be one of ${bases.join(', ')}`))
    .default([])
    .describe('What the advice rests on: practice, research or policy.'),
  severity: z
    .enum(severities, `must be one of ${severities.join(', ')}`)
    .default('normal')
    .describe('How grave the situation is: normal, serious or urgent.'),
  related: listOf(pageSlug)
    .default([])
    .describe('Pages worth reading next, such as skills/breathing.'),
  reviewed: day.describe('The day a person last checked this page, such as 2026-11-22.'),
  reviewBy: day.optional().describe('The day by which it must be checked again.'),
  draft: z
    .boolean('must be true or false')
    .default(false)
    .describe('true keeps the page out of the site.'),
});

export type PageData = z.infer<typeof pageSchema>;

export interface Page extends PageData {
  /** Folder and file name: `stages/listen`; the home page is `index`. */
  slug: string;
}

/**
 * The rules of a section that the schema alone cannot see.
 * @returns for each field that is missing or says too little, its name and why it is needed
 */
export function missingForSection(
  slug: string,
  data: Pick<PageData, 'doNow' | 'say' | 'ifThatFails'>,
): { field: 'doNow' | 'say' | 'ifThatFails'; why: string }[] {
  const section = sectionOf(slug);
  if (!section) return [];
  const missing: ReturnType<typeof missingForSection> = [];
  if (section.needsDoNow && !data.doNow) {
    missing.push({ field: 'doNow', why: `every page in ${section.id}/ opens with it` });
  }
  if ((data.say?.length ?? 0) < section.fewestPhrases) {
    missing.push({
      field: 'say',
      why: `every page in ${section.id}/ offers at least ${section.fewestPhrases} phrases`,
    });
  }
  if (section.needsWayOn && !data.ifThatFails) {
    missing.push({
      field: 'ifThatFails',
      why: `every page in ${section.id}/ says where to go next`,
    });
  }
  return missing;
}
