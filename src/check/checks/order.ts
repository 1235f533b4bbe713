/** Two pages of one section, or two breathing patterns, at the same place in the menu. */
import { sectionOf } from '../../model/sections.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import type { Entry } from '../../source/content.ts';
import { brokenPermalinksIn } from '../read/broken-permalinks.ts';

export const order: Check = (content) => {
  // A page in the wrong folder belongs elsewhere, with its order.
  const { moved } = brokenPermalinksIn(content);
  const groups = Map.groupBy(
    content.pages.filter(({ name }) => !moved.has(name)),
    ({ name }) => sectionOf(name)?.id,
  );
  groups.delete(undefined);
  return [...groups.values(), content.of('breathing')].flatMap(samePlace);
};

function samePlace(entries: readonly Entry[]): Finding[] {
  const taken = new Map<unknown, Entry>();
  const numbers = entries.flatMap(({ root }) => {
    const { value } = root.get('order');
    return typeof value === 'number' ? [value] : [];
  });
  return entries.flatMap((entry) => {
    const { value, place } = entry.root.get('order');
    if (typeof value !== 'number') return [];
    const before = taken.get(value);
    taken.set(value, before ?? entry);
    if (!before) return [];
    const where = `content/${before.path}:${String(before.root.get('order').place.line)}`;
    return [
      error(
        'order',
        place,
        `the order ${String(value)} is taken in this section: see ${where}`,
        `Give one of the two another place. The last one taken is ${String(Math.max(...numbers))}.`,
      ),
    ];
  });
}
