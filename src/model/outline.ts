/** The headings of a page and their anchors, read from its text: for the on-page contents and for the checker. */
import type { PageData } from './kinds/page.ts';
import { frontParts, parts, type PartName } from './headed-parts.ts';

export interface Heading {
  /** The anchor, without #. Undefined where a heading has none written yet. */
  id: string | undefined;
  title: string;
  /** 2 for a section of the page, 3 for a part of a section, and so on. */
  depth: number;
  /** The line within the text, counted from 1. */
  line: number;
}

const heading = /^(#{1,6})\s+(.*?)(?:\s*\{#([^}\s]*)\})?\s*$/;
const part = new RegExp(`^<(${Object.keys(parts).join('|')})[\\s>/]`);
const fence = /^\s*(```|~~~)/;

/**
 * The headings written in the text of a page, in order.
 * @param body the MDX text after the front matter
 */
export function headingsIn(body: string): Heading[] {
  const found: Heading[] = [];
  let inCode = false;
  for (const [index, line] of body.split('\n').entries()) {
    if (fence.test(line)) inCode = !inCode;
    if (inCode) continue;
    const written = heading.exec(line);
    if (written) {
      found.push({
        id: written[3],
        title: plain(written[2] ?? ''),
        depth: (written[1] ?? '').length,
        line: index + 1,
      });
      continue;
    }
    const name = part.exec(line)?.[1] as PartName | undefined;
    if (name) found.push({ ...parts[name], depth: 2, line: index + 1 });
  }
  return found;
}

/** The headings that the front matter brings: Do this now, Say, If that doesn't work. */
export function frontHeadings(data: Pick<PageData, 'doNow' | 'say' | 'ifThatFails'>): Heading[] {
  const found: Heading[] = [];
  if (data.doNow) found.push({ ...frontParts.doNow, depth: 2, line: 0 });
  if (data.say?.length) found.push({ ...frontParts.say, depth: 2, line: 0 });
  if (data.ifThatFails) found.push({ ...frontParts.ifThatFails, depth: 2, line: 0 });
  return found;
}

/** Markdown marks taken out of a heading, for use in a menu. */
function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, '');
}
