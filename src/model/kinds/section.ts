/** What each section is called and what it is for: content/sections.yaml. */
import * as z from 'zod';
import { text } from '../fields.ts';
import { sections } from '../sections.ts';

const sectionIds = sections.map((section) => section.id);

export const sectionFileSchema = z.strictObject({
  sections: z
    .array(
      z.strictObject({
        id: z
          .enum(sectionIds, `must be one of ${sectionIds.join(', ')}`)
          .describe('The folder of the section.'),
        title: text.max(40, 'is over 40 characters').describe('The name of the section.'),
        description: text
          .max(140, 'is over 140 characters')
          .describe('One sentence: what it is for.'),
      }),
    )
    .describe('The sections, in the order of the menu.'),
});

export type SectionText = z.infer<typeof sectionFileSchema>['sections'][number];
