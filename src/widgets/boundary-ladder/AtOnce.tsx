/** What ends without a warning: one press, and the words for it. */
import { useId } from 'react';
import type { Button, Ladder } from './ladder.ts';
import type { LadderProps, Place } from './props.ts';
import { Words } from './Words.tsx';

interface Props {
  all: LadderProps;
  ladder: Ladder;
  press: (button: Button) => void;
}

export function AtOnce({ all, ladder, press }: Props) {
  const title = useId();
  return (
    <div className="at-once" role="group" aria-labelledby={title}>
      <p id={title}>No warning needed:</p>
      {all.atOnce.map(({ reason, name, do: what, page, done }) => {
        const isNow = ladder.state === 'at-once' && ladder.reason === reason;
        const place: Place = reason === 'sexual-remarks' ? 'sexualRemarks' : reason;
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
            <p>{what}</p>
            <Words all={all} place={place} />
            <p className="tool-buttons ladder-presses">
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
