/** One step of the ladder: what to do, the words, and what can be pressed while one stands on it. */
import type { MouseEvent } from 'react';
import { clockTime } from '../shared/clock.ts';
import { WordsToSay } from '../shared/WordsToSay.tsx';
import type { Button } from './ladder.ts';
import type { LadderProps, RungWords } from './props.ts';
import { WayBack } from './WayBack.tsx';

interface Props {
  rung: RungWords;
  /** Counted from 1. */
  number: number;
  /** When it was said, in milliseconds since 1970. */
  time: number | undefined;
  isNow: boolean;
  /** On the last rung alone. */
  wayBack: LadderProps['wayBack'] | undefined;
  press: (button: Button) => void;
}

export function Rung({ rung, number, time, isNow, wayBack, press }: Props) {
  return (
    <li className={time === undefined ? 'rung' : 'rung said'} aria-current={isNow && 'step'}>
      <details open={isNow}>
        <summary data-here={isNow || undefined}>
          <span className="rung-number">{number}</span>
          <span className="rung-name">{rung.name}</span>
          {time !== undefined && (
            <time dateTime={new Date(time).toISOString()}>{clockTime(time)}</time>
          )}
        </summary>
        <p className="rung-do">{rung.do}</p>
        {wayBack && <WayBack {...wayBack} />}
        <WordsToSay phrases={rung.words} />
        {isNow && <Presses done={rung.done} press={press} />}
      </details>
    </li>
  );
}

function Presses({ done, press }: { done: string | undefined; press: Props['press'] }) {
  // The second click of a double click would stand for a step that nobody said.
  const once = (button: Button) => (event: MouseEvent) => {
    if (event.detail <= 1) press(button);
  };
  return (
    <p className="rung-presses" data-needs-script="">
      <button type="button" className="button" onClick={once({ press: 'stopped' })}>
        They stopped
      </button>
      <button
        type="button"
        className="button primary"
        onClick={once({ press: done === undefined ? 'goes-on' : 'done' })}
      >
        {done ?? 'It goes on'}
      </button>
    </p>
  );
}
