/** Several phrases put together into one message: which, in what order, and how they read as one. */
import { fillGaps, type Filled, type GapValues } from '../../model/gaps.ts';
import type { BookPhrase } from './book.ts';
import { wordingAt } from './wordings.ts';

/** A phrase, and the number of the way it is said. */
export interface StackPiece {
  id: string;
  way: number;
}

export type Stack = readonly StackPiece[];

/** The stack with one piece moved up (-1) or down (1); as it was where there is no place to move to. */
export function moved(stack: Stack, index: number, by: -1 | 1): Stack {
  const piece = stack[index];
  const to = index + by;
  if (!piece || to < 0 || to >= stack.length) return stack;
  return stack.toSpliced(index, 1).toSpliced(to, 0, piece);
}

/** Said in one go, or a paragraph each, as an email has them. */
export const joints = { line: ' ', paragraphs: '\n\n' } as const;
export type Joint = keyof typeof joints;

/** The whole message, and the gaps that must still be filled. */
export function joined(
  pieces: readonly { phrase: BookPhrase; way: number }[],
  values: GapValues,
  joint: Joint,
): Filled {
  const filled = pieces.map(({ phrase, way }) =>
    fillGaps(wordingAt(phrase, way).words, phrase.slots, values),
  );
  return {
    text: filled.map(({ text }) => text).join(joints[joint]),
    missing: [...new Set(filled.flatMap(({ missing }) => missing))],
  };
}
