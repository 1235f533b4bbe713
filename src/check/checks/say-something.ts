/** A part that is to show the phrases of a situation for which there are none: readers would see an empty frame. */
import type { Check } from '../check.ts';
import { error } from '../finding.ts';
import { partsUsed } from '../../source/parts-used.ts';

export const saySomething: Check = (content) => {
  if (content.of('phrases').some(({ unread }) => unread)) return [];
  const phrases = content.listed('phrases', 'phrases');
  const served = new Set(
    phrases.flatMap((phrase) =>
      phrase
        .get('situations')
        .texts()
        .map(({ text }) => text),
    ),
  );
  return partsUsed(content).flatMap(({ name, attributes }) =>
    attributes
      .filter((attribute) => name === 'Say' && attribute.name === 'situation')
      .filter(({ value }) => value !== undefined && !served.has(value))
      .map(({ value, place }) =>
        error(
          'part',
          place,
          `no phrase is for the situation “${value}”`,
          'Add it to “situations” of a phrase in content/phrases/, or name phrases with ids="…".',
        ),
      ),
  );
};
