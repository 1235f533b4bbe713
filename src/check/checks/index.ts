/** Every check there is. To add one: write it in a file of its own, then name it here. */
import type { Check } from '../check.ts';
import { duplicates } from './duplicates.ts';
import { headings } from './headings.ts';
import { images } from './images.ts';
import { linkText } from './link-text.ts';
import { links } from './links.ts';
import { pageSyntax } from './page-syntax.ts';
import { references } from './references.ts';
import { schema } from './schema.ts';
import { yamlSyntax } from './yaml-syntax.ts';

export const checks: Check[] = [yamlSyntax, pageSyntax, schema, references, duplicates, links, linkText, images, headings];
