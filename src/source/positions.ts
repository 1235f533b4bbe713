/** Turns an offset in a text into the line and column an editor sees. */
import { LineCounter } from 'yaml';

/** A place in a file, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

export interface Place extends Position {
  /** The path within content/, with forward slashes. */
  file: string;
}

/**
 * @param text the whole text of a file
 * @returns a function from an offset in it (from 0) to a line and column (from 1)
 */
export function positionsIn(text: string): (offset: number) => Position {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
    counter.addNewLine(at + 1);
  return (offset) => {
    const { line, col } = counter.linePos(Math.max(0, Math.min(offset, text.length)));
    return { line, column: col };
  };
}

/** A text of the same length with every character blank except line ends, so that offsets stay true. */
export function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ');
}
