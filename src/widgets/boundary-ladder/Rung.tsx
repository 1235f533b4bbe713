/** One step of the ladder: what to do, the words, and what can be pressed while one stands on it. */
import type { ReactNode } from 'react';
import { clockTime } from '../../ui/clock.ts';
import type { Button } from './ladder.ts';
import { Choices } from './Choices.tsx';
import type { LadderProps } from './props.ts';

interface Props {
  rung: LadderProps['rungs'][number];
  /** Counted from 1. */
  number: number;
  /** When it was said, in milliseconds since 1970. */
  time: number | undefined;
  isNow: boolean;
  press: (button: Button) => void;
  /** The words, and what else belongs to the step. They come first: they are what one looks for. */
  children: ReactNode;
}

export function Rung({ rung, number, time, isNow, press, children }: Props) {
  return (
    <li
      className={time === undefined ? 'ladder-rung' : 'ladder-rung said'}
      aria-current={isNow ? 'step' : undefined}
    >
      <details open={isNow}>
        <summary data-here={isNow || undefined}>
          <span className="ladder-number">{number}</span>
          <span className="ladder-name">{rung.name}</span>
          {time !== undefined && (
            <time dateTime={new Date(time).toISOString()}>{clockTime(time)}</time>
          )}
        </summary>
        {children}
        <p className="ladder-soft">{rung.do}</p>
        {isNow && <Choices done={rung.done} press={press} />}
      </details>
    </li>
  );
}
