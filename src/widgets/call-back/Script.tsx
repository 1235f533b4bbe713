/** What to say to the customer now, and what to say then if there is no news. */
import type { SaidPhrase } from '../../model/said-phrase.ts';
import { WordsToSay } from './WordsToSay.tsx';

interface Props {
  said: string | undefined;
  noNews: readonly SaidPhrase[];
}

export function Script({ said, noNews }: Props) {
  return (
    <>
      <section className="call-back-said" aria-label="Say now">
        <p className="tool-label">Say now</p>
        {said === undefined ? (
          <p className="call-back-nothing">Choose a day and a time, and the words stand here.</p>
        ) : (
          <div className="phrase" data-phrase="">
            <p className="phrase-words" data-words="" dir="auto">
              {said}
            </p>
            <button
              type="button"
              className="button copy-button"
              aria-label="Copy: what to say now"
              data-copy=""
            >
              Copy
            </button>
          </div>
        )}
      </section>
      <section className="call-back-said" aria-label="Say then, if there is no news">
        <p className="tool-label">Say then, if there is no news</p>
        <WordsToSay phrases={noNews} />
      </section>
    </>
  );
}
