/** The links in the text of pages, and addresses written out that would become links. */
import type { Place } from './positions.ts';
import { toString } from 'mdast-util-to-string';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import type { Content, PageEntry } from './content.ts';

const bareAddress = /(?<![\p{L}@/.])(?:https?:\/\/|www\.)[^\s<>()]*[^\s<>().,;:!?]/giu;

export interface WrittenLink {
  /** Where it leads, as written. */
  url: string;
  /** What a reader sees; undefined for a definition, which is not seen, and for an address written out. */
  text: string | undefined;
  page: PageEntry;
  place: Place;
}

/**
 * What stands before the colon of an address that leads out of the site, as a browser reads it: it skips blanks and
 * control marks.
 * @returns in lower case; undefined for an address within the site
 */
export function schemeOf(url: string): string | undefined {
  const read = url.replace(/[\p{Cc}\s]/gu, '');
  if (/^(\/\/|\\\\|www\.)/i.test(read)) return 'https';
  return /^([a-z][a-z0-9+.-]*):/i.exec(read)?.[1]?.toLowerCase();
}

export function linksIn(content: Content): WrittenLink[] {
  return content.pages.flatMap((page) => {
    const found: WrittenLink[] = [];
    visit(page.pageText.tree, (node) => {
      const place = page.place(node.position?.start.offset ?? 0);
      if (node.type === 'link') found.push({ url: node.url, text: toString(node), page, place });
      if (node.type === 'definition') found.push({ url: node.url, text: undefined, page, place });
      if (node.type === 'link') return SKIP;
      if (node.type === 'text')
        for (const { 0: url, index } of node.value.matchAll(bareAddress))
          found.push({
            url,
            text: undefined,
            page,
            place: page.place((node.position?.start.offset ?? 0) + index),
          });
      return CONTINUE;
    });
    return found;
  });
}
