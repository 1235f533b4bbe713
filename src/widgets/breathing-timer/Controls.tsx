/** Start, Pause and Go on are one button; Stop stands beside it while there is something to stop. */
import { isUnderWay, type Session } from './session.ts';

interface Props {
  /** What the first press starts, in words: the element with this id. */
  id: string;
  session: Session;
  isReady: boolean;
  /** Whether the keyboard starts here. */
  hasFocus: boolean;
  beginOrPause: () => void;
  stop: () => void;
}

const labels: Record<Session['state'], string> = {
  ready: 'Start',
  stopped: 'Start',
  running: 'Pause',
  paused: 'Go on',
  finished: 'Start again',
};

export function Controls({ id, session, isReady, hasFocus, beginOrPause, stop }: Props) {
  const canStop = isUnderWay(session);
  return (
    <div className="breathing-controls" data-stays={canStop || undefined} data-needs-script>
      <button
        className="button breathing-start"
        type="button"
        disabled={!isReady}
        autoFocus={hasFocus}
        aria-describedby={session.state === 'ready' ? id : undefined}
        onClick={beginOrPause}
      >
        {labels[session.state]}
      </button>
      {canStop && (
        <button className="button" type="button" onClick={stop}>
          Stop
        </button>
      )}
    </div>
  );
}
