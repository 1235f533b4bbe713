/** What a section asks of its pages beyond the schema. */
import { missingForSection, pageSchema } from '../../model/kinds/page.ts';
import type { Check } from '../check.ts';
import { error } from '../finding.ts';
import { brokenPermalinksIn } from '../read/broken-permalinks.ts';
import { leadOf } from '../read/page-lead.ts';
import { descriptionAt } from '../read/schema-help.ts';

export const sectionRules: Check = (content) =>
  content.pages.flatMap((page) => {
    if (brokenPermalinksIn(content).moved.has(page.name)) return [];
    const { name, root, yaml, unread } = page;
    // What seems missing may stand in what could not be read.
    if (unread || typeof yaml.data !== 'object' || yaml.data === null) return [];
    return missingForSection(name, leadOf(page)).map(({ field, why }) => {
      const spot = root.get(field);
      const problem =
        spot.value === undefined
          ? `“${field}” is missing: ${why}`
          : `“${field}” says too little: ${why}`;
      return error(
        'section',
        spot.value === undefined ? root.place : spot.keyPlace,
        problem,
        descriptionAt(pageSchema, [field]),
      );
    });
  });
