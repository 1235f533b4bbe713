/** Splits a page into its front matter and its text. */

export interface FrontMatter {
  yaml: string;
  /** The offset at which the YAML starts. */
  start: number;
  /** The offset at which the text below starts. */
  bodyStart: number;
  /** What is amiss with the marks around it. */
  fault?: 'none' | 'unclosed';
}

/**
 * @param text the whole file
 * @returns the front matter; with a fault, and as little as could be read, where its `---` lines are missing
 */
export function splitFrontMatter(text: string): FrontMatter {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!open) return { yaml: '', start: 0, bodyStart: 0, fault: 'none' };
  const start = open[0].length;
  const close = /^---[ \t]*$\r?\n?/m.exec(text.slice(start).replace(/\r\n/g, ' \n'));
  if (!close) return { yaml: text.slice(start), start, bodyStart: text.length, fault: 'unclosed' };
  return {
    yaml: text.slice(start, start + close.index),
    start,
    bodyStart: start + close.index + close[0].length,
  };
}
