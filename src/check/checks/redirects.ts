/** Redirects that lead nowhere, on to another redirect, in a circle, or away from a page that is there. */
import { pageOf, redirectFault } from '../../model/permalinks.ts';
import type { Check } from '../check.ts';
import { error } from '../finding.ts';
import { didYouMean } from '../suggest/did-you-mean.ts';
import { contentIndexOf } from '../read/content-index.ts';
import { brokenPermalinksIn } from '../read/broken-permalinks.ts';
import { redirectsIn } from '../read/redirects.ts';

const rule = 'redirect';

export const redirects: Check = (content) => {
  const { published, unsure } = contentIndexOf(content);
  const all = redirectsIn(content);
  return all.flatMap((redirect) => {
    const { from, to, place } = redirect;
    // That page has a finding of its own.
    if (brokenPermalinksIn(content).has(to) || unsure.has(pageOf(to))) return [];
    switch (redirectFault(redirect, all, published)) {
      case undefined:
        return [];
      case 'loop':
        return [
          error(
            rule,
            place,
            `${from} leads round in a circle`,
            'Point it at the page that is there now.',
          ),
        ];
      case 'chain':
        return [
          error(
            rule,
            place,
            `${to} is itself an old address`,
            'Point this one straight at the address it leads to in the end.',
          ),
        ];
      case 'nowhere':
        return [
          error(
            rule,
            place,
            `there is no ${to}`,
            `${didYouMean(to, published)}Point it at an address that is there.`,
          ),
        ];
      case 'still there':
        return [
          error(rule, place, `${from} is still there`, 'Take the redirect out, or the page.'),
        ];
      case 'leaves its page':
        return [
          error(
            rule,
            place,
            `the page of ${from} is still there, so its anchor cannot lead to another page`,
            'Point it at an anchor on the same page.',
          ),
        ];
    }
  });
};
