/** Words to say, each with a button that copies exactly what is shown. */
import { useRef } from 'react';
import { copyText, selectText } from '../../browser/clipboard.ts';
import { fallbackFor, fillGaps, gapName, piecesOf } from '../../model/gaps.ts';
import type { StepWords } from '../../model/step-view.ts';

interface WordsProps {
  words: readonly StepWords[];
  say: (line: string) => void;
}

export function Words({ words, say }: WordsProps) {
  return (
    <div className="say">
      <ul className="phrases" role="list">
        {words.map((each) => (
          <OnePhrase key={each.id} words={each} say={say} />
        ))}
      </ul>
    </div>
  );
}

function OnePhrase({ words, say }: { words: StepWords; say: (line: string) => void }) {
  const shown = useRef<HTMLParagraphElement>(null);
  const { text, missing } = fillGaps(words.text, words.slots, {});

  async function copy(): Promise<void> {
    const element = shown.current;
    if (!element) return;
    if (await copyText(text, element.ownerDocument)) {
      say(
        missing.length > 0
          ? `Copied. Still to fill in: ${missing.map(gapName).join(', ')}.`
          : 'Copied.',
      );
      return;
    }
    selectText(element);
    say('Copying is blocked here. The words are selected: press Ctrl+C, or ⌘C on a Mac.');
  }

  return (
    <li className={words.isFirm ? 'phrase firm' : 'phrase'}>
      <p className="phrase-words" ref={shown}>
        {piecesOf(words.text).map((piece, index) => {
          if ('words' in piece) return piece.words;
          const fallback = fallbackFor(piece.gap, piece.opens, words.slots);
          return (
            <i key={index} className={fallback ? 'own' : 'gap'}>
              {fallback || `[${gapName(piece.gap)}]`}
            </i>
          );
        })}
      </p>
      <button
        className="button copy-button"
        type="button"
        data-needs-script
        aria-label={`Copy: ${text.split(/\s+/).slice(0, 4).join(' ')}…`}
        onClick={() => void copy()}
      >
        Copy
      </button>
      {words.notWhen && <p className="phrase-more">{words.notWhen}</p>}
    </li>
  );
}
