/** Which words of a text are the ones that were asked for. */
import { normalizeTerm } from '../../model/words/normalize-term.ts';
import { wordsOf } from '../../model/words/words.ts';

export interface MarkedPiece {
  text: string;
  marked: boolean;
}

/**
 * Cuts a text into pieces, those that were asked for marked.
 * @param keys the keys that were asked for
 * @returns pieces that, put together, are the text
 */
export function marked(text: string, keys: ReadonlySet<string>): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  for (const part of text.match(/[\p{L}\p{N}'’]+|[^\p{L}\p{N}'’]+/gu) ?? []) {
    const isMarked = wordsOf(part).some((word) => keys.has(normalizeTerm(word)));
    const last = pieces.at(-1);
    if (last?.marked === isMarked) last.text += part;
    else pieces.push({ text: part, marked: isMarked });
  }
  return pieces;
}
