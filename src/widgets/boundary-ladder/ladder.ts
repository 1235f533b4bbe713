/**
 * Where somebody stands on the boundary ladder. The graded track is climbed one rung at a time, and a rung counts as
 * said only when somebody pressed that it was, so no order of presses leads past the repeated warning.
 */

/** What can be pressed. */
export type Button =
  { press: 'goes-on' | 'stopped' | 'again' | 'done' } | { press: 'at-once'; reason: string };

/** A press, with its time in milliseconds since 1970. */
export type Press = Button & { at: number };

/** What happened, for the note. `rung` counts from 0. */
export type Happening =
  | { what: 'said'; rung: number; at: number }
  | { what: 'eased' | 'resumed'; at: number }
  | { what: 'at-once' | 'at-once-done'; reason: string; at: number };

export interface Ladder {
  /** Climbing the rungs; they stopped; ending it at once; over. */
  state: 'climbing' | 'eased' | 'at-once' | 'over';
  /** The rung to say now. */
  rung: number;
  /** Why it ends at once, on that track. */
  reason?: string;
  happened: readonly Happening[];
}

/** The ladder of a workplace: how many rungs it has, and what may end at once. */
export interface Plan {
  rungs: number;
  reasons: readonly string[];
}

export const foot: Ladder = { state: 'climbing', rung: 0, happened: [] };

/** The ladder after a press. A press that means nothing where one stands leaves it as it is. */
export function climb(ladder: Ladder, press: Press, plan: Plan): Ladder {
  const { at } = press;
  const isLast = ladder.rung === plan.rungs - 1;
  switch (press.press) {
    case 'goes-on':
      if (ladder.state !== 'climbing' || isLast) return ladder;
      return { ...said(ladder, at), rung: ladder.rung + 1 };
    case 'stopped':
      if (ladder.state !== 'climbing') return ladder;
      // On the last rung they stop before it is said: ending it is what the rung says.
      return add(isLast ? ladder : said(ladder, at), { what: 'eased', at }, 'eased');
    case 'again': {
      if (ladder.state !== 'eased') return ladder;
      const resumed = add(ladder, { what: 'resumed', at }, 'climbing');
      return { ...resumed, rung: Math.min(ladder.rung + 1, plan.rungs - 1) };
    }
    case 'at-once':
      return endAtOnce(ladder, press.reason, at, plan);
    case 'done':
      if (ladder.state === 'climbing' && isLast) return { ...said(ladder, at), state: 'over' };
      if (ladder.state !== 'at-once' || ladder.reason === undefined) return ladder;
      return add(ladder, { what: 'at-once-done', reason: ladder.reason, at }, 'over');
  }
}

/** The ladder after all presses, from its foot. */
export function climbAll(presses: readonly Press[], plan: Plan): Ladder {
  return presses.reduce((ladder, press) => climb(ladder, press, plan), foot);
}

/** When each rung was said, by rung; undefined where it was not. */
export function timesSaid({ happened }: Ladder, { rungs }: Plan): (number | undefined)[] {
  return Array.from({ length: rungs }, (_, rung) => {
    return happened.find((event) => event.what === 'said' && event.rung === rung)?.at;
  });
}

function endAtOnce(ladder: Ladder, reason: string, at: number, plan: Plan): Ladder {
  if (ladder.state === 'over' || ladder.reason === reason) return ladder;
  if (!plan.reasons.includes(reason)) return ladder;
  return { ...add(ladder, { what: 'at-once', reason, at }, 'at-once'), reason };
}

function said(ladder: Ladder, at: number): Ladder {
  return add(ladder, { what: 'said', rung: ladder.rung, at }, ladder.state);
}

function add(ladder: Ladder, happening: Happening, state: Ladder['state']): Ladder {
  return { ...ladder, state, happened: [...ladder.happened, happening] };
}
