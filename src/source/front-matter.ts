/** Splits a page into its front matter and its text. */

export interface FrontMatter {
  yaml: string;
  /** The offset at which the YAML starts. */
  start: number;
  /** The offset at which the text below starts. */
  bodyStart: number;
  /** What is amiss with the lines of hyphens around it. */
  fault?: MarkFault;
}

export interface MarkFault {
  kind: 'none' | 'unclosed';
  /** Where the line of hyphens belongs. */
  offset: number;
  /** What stands there instead, such as two hyphens. */
  instead?: string;
}

/** Hyphens or dashes alone on a line, though not three hyphens. */
const nearlyMark = /^[ \t]*([-–—]+)[ \t]*$/;
const key = /^[\w-]+[ \t]*:/;

/**
 * @param text the whole file
 * @returns the front matter. Where a line of hyphens is missing, it is guessed where it belongs, so that its absence
 * hides nothing else in the file.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  const opening = open ? { start: open[0].length } : guessedStart(text);
  const { start, fault } = opening;
  if (start === undefined) return { yaml: '', start: 0, bodyStart: 0, ...opening };
  const close = /^---[ \t]*$\r?\n?/m.exec(text.slice(start).replace(/\r\n/g, ' \n'));
  if (!close) return guessedEnd(text, start, fault);
  const end = start + close.index;
  const split = { yaml: text.slice(start, end), start, bodyStart: end + close[0].length };
  return fault ? { ...split, fault } : split;
}

/** Where the data starts in a file that does not open with `---`; nowhere, if it looks like text at once. */
function guessedStart(text: string): { start?: number; fault?: MarkFault } {
  const offset = text.startsWith('\uFEFF') ? 1 : 0;
  const [first = ''] = text.slice(offset).split('\n', 1);
  const instead = nearlyMark.exec(first.trimEnd())?.[1];
  if (instead !== undefined)
    return { start: offset + first.length + 1, fault: { kind: 'none', offset, instead } };
  const fault: MarkFault = { kind: 'none', offset };
  return key.test(first) ? { start: offset, fault } : { fault };
}

/** The data ends at something like a line of hyphens, or before the first line that can only be text. */
function guessedEnd(text: string, start: number, opening?: MarkFault): FrontMatter {
  let offset = start;
  let isBlankBefore = false;
  for (const line of text.slice(start).split(/(?<=\n)/)) {
    const bare = line.trimEnd();
    const instead = nearlyMark.exec(bare)?.[1];
    const isText =
      /^(#{1,6}\s|<\/?[A-Za-z])/.test(bare) ||
      (isBlankBefore && /^\S/.test(bare) && !key.test(bare) && !bare.startsWith('#'));
    if (instead !== undefined || isText) {
      const fault = opening ?? { kind: 'unclosed', offset, ...(instead && { instead }) };
      const bodyStart = instead === undefined ? offset : offset + line.length;
      return { yaml: text.slice(start, offset), start, bodyStart, fault };
    }
    offset += line.length;
    isBlankBefore = bare === '';
  }
  const fault = opening ?? { kind: 'unclosed', offset: text.trimEnd().length };
  return { yaml: text.slice(start), start, bodyStart: text.length, fault };
}
