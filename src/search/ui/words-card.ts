/** Words to say, with a button that copies them. The page's own script listens for the press. */
import { fallbackFor, gapName, piecesOf } from '../../model/gaps.ts';
import type { WordsToSay } from '../index/index-file.ts';
import { element } from './element.ts';

export function wordsCard({ text, slots }: WordsToSay): HTMLLIElement {
  const words = piecesOf(text).map((piece) => {
    if ('words' in piece) return piece.words;
    const fallback = fallbackFor(piece.gap, piece.opens, slots);
    return fallback
      ? element('i', { class: 'own' }, fallback)
      : element('i', { class: 'gap' }, `[${gapName(piece.gap)}]`);
  });
  const opening = text.split(/\s+/).slice(0, 4).join(' ');
  return element(
    'li',
    { class: 'phrase', 'data-phrase': true },
    element('p', { class: 'phrase-words', 'data-words': true }, ...words),
    element(
      'button',
      {
        class: 'button copy-button',
        type: 'button',
        'data-copy': true,
        'aria-label': `Copy: ${opening}…`,
      },
      'Copy',
    ),
  );
}
