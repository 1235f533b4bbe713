/** The parts an editor used in a page, with what was set on them. */
import type { Place } from './positions.ts';
import { visit } from 'unist-util-visit';
import type { Content, PageEntry } from './content.ts';

export interface UsedAttribute {
  name: string;
  /** Undefined for `name` alone or `name={…}`, which are not text. */
  value: string | undefined;
  place: Place;
}

export interface UsedPart {
  name: string;
  attributes: UsedAttribute[];
  /** Whether anything stands between its tags. */
  hasText: boolean;
  entry: PageEntry;
  place: Place;
  /** Whether it starts its line, as parts with a heading must. */
  startsLine: boolean;
}

export function partsUsed(content: Content): UsedPart[] {
  return content.pages.flatMap(partsIn);
}

export function partsIn(entry: PageEntry): UsedPart[] {
  const found: UsedPart[] = [];
  visit(entry.pageText.tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const place = entry.place(node.position?.start.offset ?? 0);
    found.push({
      name: node.name ?? '',
      attributes: node.attributes.map((attribute) => ({
        name: attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}',
        value:
          typeof attribute.value === 'string' && attribute.type === 'mdxJsxAttribute'
            ? attribute.value
            : undefined,
        place: attribute.position ? entry.place(attribute.position.start.offset ?? 0) : place,
      })),
      hasText: node.children.length > 0,
      entry,
      place,
      startsLine: place.column === 1,
    });
  });
  return found;
}
