/** The first words of a phrase, as they are said: they tell its buttons from those of another. */
import { gapName, piecesOf } from '../../model/gaps.ts';

export function openingOf(words: string): string {
  const said = piecesOf(words)
    .map((piece) => ('words' in piece ? piece.words : gapName(piece.gap)))
    .join('');
  const all = said.split(' ');
  return all.length > 4 ? `${all.slice(0, 4).join(' ')}…` : said;
}
