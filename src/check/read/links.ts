/** The links in the text of pages. */
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Place } from '../finding.ts';
import type { Content, PageEntry } from './content.ts';

export interface WrittenLink {
  /** Where it leads, as written. */
  url: string;
  /** What a reader sees; undefined for a definition, which is not seen. */
  text: string | undefined;
  page: PageEntry;
  place: Place;
}

export function linksIn(content: Content): WrittenLink[] {
  return content.pages.flatMap((page) => {
    const found: WrittenLink[] = [];
    visit(page.pageText.tree, (node) => {
      const place = page.place(node.position?.start.offset ?? 0);
      if (node.type === 'link') found.push({ url: node.url, text: toString(node), page, place });
      if (node.type === 'definition') found.push({ url: node.url, text: undefined, page, place });
    });
    return found;
  });
}
