/** Parses the text of a page. A fault is noted, taken out and passed, so that one fault hides no other. */
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { blank } from './positions.ts';

const parser = unified().use(remarkParse).use(remarkMdx);

export interface TextFault {
  /** The message of the parser, for `checks/page-syntax.ts` to put into plain words. */
  reason: string;
  offset: number;
  /** Where the part was opened that the fault is about, as the parser says it. */
  opened?: string;
}

export interface PageText {
  /** The tree, with offsets in the whole file. */
  tree: ReturnType<typeof parser.parse>;
  faults: TextFault[];
}

// A heading or an anchor with a slip has a finding of its own, so its braces are no fault here.
const headingAnchor = /^(#{1,6}.*?)(\{#?[\w-]*\})[ \t]*$/gm;
const mostFaults = 20;

/**
 * @param text the whole file
 * @param bodyStart where the text begins, after the front matter
 */
export function readPageText(text: string, bodyStart: number): PageText {
  let readable = blank(text.slice(0, bodyStart)) + withoutAnchors(text.slice(bodyStart));
  const faults: TextFault[] = [];
  for (let tries = 0; tries < mostFaults; tries += 1) {
    try {
      return { tree: parser.parse(readable), faults };
    } catch (thrown) {
      const fault = faultIn(readable, thrown);
      // A part closed by the wrong name comes up again as a part that is never closed.
      const again = faults.some(({ opened }) => opened !== undefined && opened === fault.opened);
      if (!again) faults.push(fault);
      readable = withoutLine(readable, fault.offset);
    }
  }
  return { tree: { type: 'root', children: [] }, faults };
}

/** remark-mdx reads `{#id}` as an expression; blanks of the same length keep every offset true. */
function withoutAnchors(body: string): string {
  return body.replace(headingAnchor, (_, title: string, anchor: string) => title + blank(anchor));
}

/** What the parser throws (a VFileMessage). */
interface ParserMessage {
  reason: string;
  line: number;
  column: number;
}

function faultIn(text: string, thrown: unknown): TextFault {
  const { reason = '', line = 1, column = 1 } = thrown as Partial<ParserMessage>;
  const opened = /closing tag for `[^`]*` \(((\d+):(\d+))/.exec(reason);
  if (opened && reason.startsWith('Expected a closing')) {
    return {
      reason,
      offset: offsetOf(text, Number(opened[2]), Number(opened[3])),
      opened: opened[1] ?? '',
    };
  }
  const offset = offsetOf(text, line, column);
  if (opened) return { reason, offset, opened: opened[1] ?? '' };
  return { reason, offset: startOf(reason, text, offset) };
}

/** The parser points at where it gave up; an editor looks for where it began. */
function startOf(reason: string, text: string, offset: number): number {
  if (/in expression|parse expression/.test(reason))
    return Math.max(0, text.lastIndexOf('{', offset));
  if (/^Unexpected end of file|before name|closing slash/.test(reason))
    return Math.max(0, text.lastIndexOf('<', offset));
  return offset;
}

function offsetOf(text: string, line: number, column: number): number {
  let start = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return Math.min(text.length, start + column - 1);
}

/** Blanks the line at fault; when nothing but blanks is left there, everything after it. */
function withoutLine(text: string, offset: number): string {
  const from = text.slice(0, offset).lastIndexOf('\n') + 1;
  const end = text.indexOf('\n', offset);
  const to = end < 0 ? text.length : end;
  const line = text.slice(from, to);
  if (line.trim() === '') return text.slice(0, from) + blank(text.slice(from));
  return text.slice(0, from) + blank(line) + text.slice(to);
}
