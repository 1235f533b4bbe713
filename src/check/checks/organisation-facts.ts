/** Facts of the workplace that are not filled in yet. */
import {
  isExampleAddress,
  organisationSchema,
  unsetFacts,
} from '../../model/kinds/organisation.ts';
import type { Check } from '../check.ts';
import { warning } from '../finding.ts';

const rule = 'not-set';

export const organisationFacts: Check = (content) =>
  content.of('organisation').flatMap(({ root }) => {
    const read = organisationSchema.safeParse(root.value);
    if (!read.success) return [];
    const unset = unsetFacts(read.data).map(({ path, what }) => {
      const spot = path.reduce((at, key) => at.get(key), root);
      return warning(rule, spot.keyPlace, `${path.join(' › ')} is not set`, `Fill in ${what}.`);
    });
    if (isExampleAddress(read.data.address)) {
      unset.push(
        warning(
          rule,
          root.get('address').place,
          'the address is still the example',
          'Write where you publish the site.',
        ),
      );
    }
    return unset;
  });
