/** What a section asks of its pages beyond the schema. */
import { missingForSection } from '../../model/page.ts';
import { descriptionAt } from '../read/schema-help.ts';
import { pageSchema } from '../../model/page.ts';
import type { Check } from '../check.ts';
import { error } from '../finding.ts';

export const sectionRules: Check = (content) =>
  content.of('page').flatMap(({ name, root, yaml }) => {
    if (typeof yaml.data !== 'object' || yaml.data === null) return [];
    const data = {
      doNow: root.get('doNow').text,
      say: root.get('say').texts().map(({ text }) => text),
      ifThatFails: root.get('ifThatFails').text,
    };
    return missingForSection(name, data).map(({ field, why }) => {
      const spot = root.get(field);
      const problem = spot.value === undefined ? `“${field}” is missing: ${why}` : `“${field}” says too little: ${why}`;
      return error('section', spot.value === undefined ? root.place : spot.keyPlace, problem, descriptionAt(pageSchema, [field]));
    });
  });
