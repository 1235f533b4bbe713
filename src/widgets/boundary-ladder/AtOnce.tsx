/** What ends without a warning: one press, and the words for it. */
import { useId } from 'react';
import { WordsToSay } from '../shared/WordsToSay.tsx';
import type { Button, Ladder } from './ladder.ts';
import type { AtOnceWords } from './props.ts';

interface Props {
  offered: readonly AtOnceWords[];
  ladder: Ladder;
  press: (button: Button) => void;
}

export function AtOnce({ offered, ladder, press }: Props) {
  const title = useId();
  return (
    <div className="at-once" role="group" aria-labelledby={title}>
      <p id={title}>No warning needed:</p>
      {offered.map(({ reason, name, do: what, words, page, done }) => {
        const isNow = ladder.state === 'at-once' && ladder.reason === reason;
        return (
          <details key={reason} open={ladder.reason === reason}>
            <summary
              data-here={isNow || undefined}
              onClick={(event) => {
                // It opens by being where one stands, and closes when the press is taken back.
                event.preventDefault();
                press({ press: 'at-once', reason });
              }}
            >
              {name}
            </summary>
            <p className="rung-do">{what}</p>
            <WordsToSay phrases={words} />
            <p className="rung-presses">
              <a className="button" href={page.href}>
                {page.title}
              </a>
              {isNow && (
                <button
                  type="button"
                  className="button primary"
                  onClick={() => press({ press: 'done' })}
                >
                  {done}
                </button>
              )}
            </p>
          </details>
        );
      })}
    </div>
  );
}
