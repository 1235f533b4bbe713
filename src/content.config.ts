/**
 * The one collection that Astro must have: the pages, which it renders. What stands in their front matter, and all other
 * content, is read by src/source; a page that it does not know is not built.
 */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageSchema } from './model/kinds/page.ts';
import { sections } from './model/sections.ts';
import { contentFolder } from './source/content-folder.ts';

const folders = sections.map(({ id }) => id).join(',');

export const collections = {
  pages: defineCollection({
    loader: glob({
      base: `./${contentFolder}`,
      pattern: ['index.mdx', `{${folders}}/*.mdx`],
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema: pageSchema,
  }),
};
