/** Runs a session: one clock, asked at every frame, from which the ring, the word and the count all come. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { BreathStep } from '../../model/kinds/breathing.ts';
import { countOf, phaseAt, type Moment } from './phase.ts';
import { begin, elapsed, isUnderWay, pause, type Session } from './session.ts';

interface Course {
  steps: readonly BreathStep[];
  rounds: number;
  /** Whether time goes on while the page is hidden. Otherwise the session pauses then. */
  keepsTime: boolean;
  /** Shows a moment at once, frame by frame. */
  draw: (moment: Moment) => void;
}

export interface Running {
  session: Session;
  /** Undefined before the first breath and after the last. */
  moment: Moment | undefined;
  beginOrPause: () => void;
  /** Ends what is under way; what is not stays as it is. */
  stop: () => void;
  /** Back to the start, with nothing to say about it. */
  clear: () => void;
}

export function useSession({ steps, rounds, keepsTime, draw }: Course): Running {
  const [session, setSession] = useState<Session>({ state: 'ready' });
  const [moment, setMoment] = useState<Moment>();
  const isRunning = session.state === 'running';

  const end = (state: 'ready' | 'stopped' | 'finished'): void => {
    setSession({ state });
    setMoment(undefined);
  };
  const showNow = useEffectEvent((): boolean => {
    const now = phaseAt(elapsed(session, performance.now()), steps, rounds);
    if (now) {
      draw(now);
      setMoment((shown) => (shown && looksTheSame(shown, now) ? shown : now));
    } else {
      end('finished');
    }
    return now !== undefined;
  });

  useEffect(() => {
    if (!isRunning) return;
    let frame = 0;
    const tick = (): void => {
      if (showNow()) frame = requestAnimationFrame(tick);
    };
    tick();
    return () => cancelAnimationFrame(frame);
  }, [isRunning]);

  useEffect(() => {
    if (!isRunning || keepsTime) return;
    const hide = (): void => {
      if (document.hidden) setSession((running) => pause(running, performance.now(), true));
    };
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, [isRunning, keepsTime]);

  return {
    session,
    moment,
    beginOrPause: () => {
      const now = performance.now();
      const next = isRunning ? pause(session, now, false) : begin(session, now);
      setSession(next);
      // Shown with the press itself, and not a frame later: the status line is spoken once.
      setMoment(phaseAt(elapsed(next, now), steps, rounds));
    },
    stop: () => {
      if (isUnderWay(session)) end('stopped');
    },
    clear: () => end('ready'),
  };
}

function looksTheSame(a: Moment, b: Moment): boolean {
  return a.round === b.round && a.step === b.step && countOf(a) === countOf(b);
}
