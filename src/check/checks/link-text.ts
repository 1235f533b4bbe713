/** Link text that does not say where the link goes. People who listen to a page often hear its links alone. */
import type { Check } from '../check.ts';
import { error } from '../finding.ts';
import { linksIn } from '../../source/links.ts';

const vague = new Set([
  'here',
  'click here',
  'click',
  'read more',
  'more',
  'more here',
  'learn more',
  'find out more',
  'see more',
  'see here',
  'go here',
  'this',
  'this page',
  'this link',
  'that page',
  'page',
  'link',
  'details',
  'more details',
  'more information',
  'continue',
]);

export const linkText: Check = (content) =>
  linksIn(content).flatMap(({ text, place, url }) => {
    if (text === undefined) return [];
    const said = text
      .trim()
      .toLowerCase()
      .replace(/[.…!>→\s]+$/, '');
    if (said === '')
      return [
        error(
          'link-text',
          place,
          'this link has no text',
          'Put words in the square brackets that say where it goes.',
        ),
      ];
    if (!vague.has(said) && said !== url) return [];
    return [
      error(
        'link-text',
        place,
        `the link text “${text}” does not say where it goes`,
        'Use the name of the page or what a reader finds there.',
      ),
    ];
  });
