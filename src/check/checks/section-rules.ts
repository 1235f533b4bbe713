/** What a section asks of its pages beyond the schema. */
import { missingForSection, pageSchema } from '../../model/page.ts';
import type { Check } from '../check.ts';
import { error } from '../finding.ts';
import { leadOf } from '../read/page-lead.ts';
import { descriptionAt } from '../read/schema-help.ts';

export const sectionRules: Check = (content) =>
  content.pages.flatMap((page) => {
    const { name, root, yaml } = page;
    if (typeof yaml.data !== 'object' || yaml.data === null) return [];
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
