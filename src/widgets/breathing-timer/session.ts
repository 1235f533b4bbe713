/** A session of breathing: ready, running, paused, over. It remembers when it started, and counts nothing. */

export type Session =
  | { state: 'ready' | 'stopped' | 'finished' }
  /** `since` is when it last went on, `before` what had passed by then, both in milliseconds. */
  | { state: 'running'; since: number; before: number }
  /** `away` when it paused by itself, because the page was hidden. */
  | { state: 'paused'; before: number; away: boolean };

/** Begins, or goes on after a pause. A session that runs stays as it is. */
export function begin(session: Session, now: number): Session {
  if (session.state === 'running') return session;
  return { state: 'running', since: now, before: session.state === 'paused' ? session.before : 0 };
}

/** Holds a running session; any other stays as it is. */
export function pause(session: Session, now: number, away: boolean): Session {
  if (session.state !== 'running') return session;
  return { state: 'paused', before: elapsed(session, now), away };
}

/** The milliseconds a session has run, without its pauses. */
export function elapsed(session: Session, now: number): number {
  if (session.state === 'running') return session.before + Math.max(0, now - session.since);
  return session.state === 'paused' ? session.before : 0;
}

/** Whether a session has begun and is not over: it can be stopped. */
export function isUnderWay({ state }: Session): boolean {
  return state === 'running' || state === 'paused';
}
