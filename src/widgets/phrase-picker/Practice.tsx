/** Practice: say your own words first, then reveal these and compare. One key reveals, and goes on to the next. */
import { useEffect, useRef, useState } from 'react';
import { say } from '../../dom/status.ts';
import type { BookPhrase, PhraseBook } from './book.ts';
import type { Act } from './use-picker.ts';
import { fillGaps } from '../../model/gaps.ts';
import { wordingsOf } from './wordings.ts';
import { Button } from './Button.tsx';

interface Props {
  phrases: readonly BookPhrase[];
  book: PhraseBook;
  act: Act;
}

export function Practice({ phrases, book, act }: Props) {
  const [place, setPlace] = useState(0);
  const [revealed, setRevealed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    button.current?.focus();
  }, []);
  const phrase = phrases[place];
  if (!phrase) return null;
  const ways = wordingsOf(phrase).map(({ words }) => fillGaps(words, phrase.slots, {}).text);
  const stage = book.options.stage.find(({ id }) => id === phrase.stage)?.title ?? '';
  const situations = book.options.situation.filter(({ id }) => phrase.situations.includes(id));
  const go = () => {
    const next = (place + 1) % phrases.length;
    if (revealed) setPlace(next);
    setRevealed(!revealed);
    say((revealed ? phrases[next]?.why : ways[0]) ?? '', false);
  };
  return (
    <div
      className="practice"
      role="group"
      aria-label="Practice"
      onKeyDown={(event) => {
        if (event.key === 'Escape') act({ practising: false });
      }}
    >
      <p className="pick-filed">
        {place + 1} of {phrases.length} · {stage} · {phrase.tone}
      </p>
      <ul>
        {situations.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      {phrase.why && <p>{phrase.why}</p>}
      {revealed ? (
        <>
          <p className="phrase-words">{ways[0]}</p>
          <ul>
            {ways.slice(1).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          {phrase.notWhen && <p>{phrase.notWhen}</p>}
        </>
      ) : (
        <p className="practice-hidden">Say your own words aloud.</p>
      )}
      <div className="pick-actions">
        <Button ref={button} look="main" onPress={go}>
          {revealed ? 'Next phrase' : 'Show the words'}
        </Button>
        <Button
          onPress={() => {
            act({ practising: false });
          }}
        >
          Stop practising
        </Button>
      </div>
    </div>
  );
}
