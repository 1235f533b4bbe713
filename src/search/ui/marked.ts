/** Shows text with the words that were asked for marked. */
import { marked, type MarkedPiece } from '../query/marks.ts';
import { element } from './element.ts';

export function markedText(text: string, keys: ReadonlySet<string>): (Node | string)[] {
  return markedPieces(marked(text, keys));
}

export function markedPieces(pieces: readonly MarkedPiece[]): (Node | string)[] {
  return pieces.map(({ text, marked: isMarked }) => (isMarked ? element('mark', {}, text) : text));
}
