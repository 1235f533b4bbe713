/**
 * Words to say, as the cards of the site show them. The script of the page copies them and asks for their gaps, by the
 * data attributes.
 */
import { fallbackFor, fillGaps, gapName, piecesOf } from '../../model/gaps.ts';
import type { SaidPhrase } from '../../model/said-phrase.ts';

interface Props {
  phrases: readonly SaidPhrase[];
}

export function WordsToSay({ phrases }: Props) {
  return (
    <ul className="phrases" role="list">
      {phrases.map((phrase) => (
        <li
          key={phrase.id + phrase.text}
          className={phrase.tone === 'firm' ? 'phrase firm' : 'phrase'}
          data-phrase=""
          data-channels={phrase.channels.join(' ')}
        >
          <p className="phrase-words" data-words="">
            <Words {...phrase} />
          </p>
          <button
            className="button copy-button"
            type="button"
            aria-label={`Copy: ${opening(phrase)}…`}
            data-copy=""
            data-needs-script=""
          >
            Copy
          </button>
          {phrase.notWhen && <p className="phrase-more">{phrase.notWhen}</p>}
        </li>
      ))}
    </ul>
  );
}

function Words({ text, slots }: SaidPhrase) {
  return piecesOf(text).map((piece, place) => {
    if ('words' in piece) return piece.words;
    const fallback = fallbackFor(piece.gap, piece.opens, slots);
    return (
      <i key={place} className={fallback ? 'own' : 'gap'}>
        {fallback || `[${gapName(piece.gap)}]`}
      </i>
    );
  });
}

/** The start of the words, as the name of the button has it. */
function opening({ text, slots }: SaidPhrase): string {
  return fillGaps(text, slots, {}).text.split(/\s+/).slice(0, 4).join(' ');
}
