/** Words to say, each with a button that copies exactly what is shown. */
import { useRef } from 'react';
import { copyText, selectText } from '../../dom/clipboard.ts';
import { fallbackFor, fillGaps, gapName, piecesOf } from '../../model/gaps.ts';
import { listenerLabels, type Channel } from '../../model/kinds/phrase.constants.ts';
import type { StepWords } from '../../model/tree/view.ts';
import { ChannelChoice } from '../../ui/ChannelChoice.tsx';
import { channelsInWords, differByChannel, wordsFor } from './words-for.ts';

interface WordsProps {
  words: readonly StepWords[];
  /** The channels on which the step can be, where it cannot be on all. */
  only: readonly Channel[] | undefined;
  /** Where the contact is, as far as it is known. */
  channel: Channel | undefined;
  choose: (channel: Channel) => void;
  say: (line: string) => void;
}

export function Words({ words, only, channel, choose, say }: WordsProps) {
  const differ = differByChannel(words);
  const shown = wordsFor(words, channel, only);
  const fit = channel !== undefined && shown.every((each) => each.channels.includes(channel));
  return (
    <div className="say">
      {differ && (
        <div data-needs-script>
          <ChannelChoice channel={channel} choose={choose} />
        </div>
      )}
      <ul className="phrases" role="list">
        {shown.map((each) => (
          <OnePhrase key={each.id + each.text} words={each} isLabelled={differ && !fit} say={say} />
        ))}
      </ul>
    </div>
  );
}

interface OnePhraseProps {
  words: StepWords;
  /** Whether it says where it can be said. */
  isLabelled: boolean;
  say: (line: string) => void;
}

function OnePhrase({ words, isLabelled, say }: OnePhraseProps) {
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
      {words.to && <p className="phrase-to">{listenerLabels[words.to]}</p>}
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
      {isLabelled && <p className="phrase-more">{channelsInWords(words.channels)}</p>}
      {words.notWhen && <p className="phrase-more">{words.notWhen}</p>}
    </li>
  );
}
