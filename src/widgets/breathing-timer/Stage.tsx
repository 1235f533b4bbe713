/** What is followed by eye: a ring, or on a call a slow fill; and always the word and the count. */
import type { RefObject } from 'react';
import { breathWords } from '../../model/kinds/breathing.constants.ts';
import { countOf, type Moment } from './phase.ts';
import type { Session } from './session.ts';

interface Props {
  /** Where the level of the breath is set, frame by frame. */
  ref: RefObject<HTMLDivElement | null>;
  session: Session;
  moment: Moment | undefined;
  rounds: number;
  isFill: boolean;
  isStill: boolean;
}

export function Stage({ ref, session, moment, rounds, isFill, isStill }: Props) {
  const done = session.state === 'finished' ? rounds : (moment?.round ?? 0);
  return (
    <div
      className="breathing-stage"
      ref={ref}
      data-shape={isFill ? 'fill' : 'ring'}
      data-still={isStill || undefined}
      data-idle={!moment || undefined}
      data-needs-script
    >
      <div className="breathing-shape" aria-hidden="true">
        <div className="breathing-level" />
      </div>
      <div className="breathing-words">
        <p className="breathing-word">{wordOf(session, moment)}</p>
        <p role="timer">
          {moment && (
            <>
              <span className="breathing-count" aria-hidden="true">
                {countOf(moment)}
              </span>
              <span className="breathing-round">
                Breath {moment.round + 1} of {rounds}
              </span>
            </>
          )}
        </p>
      </div>
      <progress className="breathing-progress" aria-hidden="true" max={rounds} value={done} />
    </div>
  );
}

function wordOf({ state }: Session, moment: Moment | undefined): string {
  if (state === 'paused') return 'Paused';
  if (state === 'finished') return 'Done';
  return moment ? breathWords[moment.kind] : 'Ready';
}
