/** The ladder of this tab: where one stands, and what can be pressed. */
import { useEffect, useRef, useState, type RefObject } from 'react';
import { keptPresses } from './kept.ts';
import { climb, climbAll, type Button, type Ladder, type Plan, type Press } from './ladder.ts';

export interface LadderInUse {
  ladder: Ladder;
  press: (button: Button) => void;
  /** Takes the last press back. */
  undo: () => void;
  /** Begins anew, and keeps nothing. */
  clear: () => void;
  /**
   * A ladder that was left in this tab. It is never gone on with by itself: it may be that of the last caller, and
   * nobody may be warned for another.
   */
  left: Ladder | undefined;
  goOnWithLeft: () => void;
  /** The element that holds the ladder. After a press the focus goes to what in it has `data-here`. */
  root: RefObject<HTMLDivElement | null>;
}

const unpressed: readonly Press[] = [];

export function useLadder(plan: Plan): LadderInUse {
  const [presses, setPresses] = useState(unpressed);
  const [left, setLeft] = useState(unpressed);
  const root = useRef<HTMLDivElement>(null);
  const ladder = climbAll(presses, plan);
  const before = climbAll(left, plan);

  useEffect(() => setLeft(keptPresses.read()), []);
  useEffect(() => {
    if (presses !== unpressed) root.current?.querySelector<HTMLElement>('[data-here]')?.focus();
  }, [presses]);

  function keep(next: readonly Press[]): void {
    setPresses(next);
    setLeft(unpressed);
    if (next.length > 0) keptPresses.write(next);
    else keptPresses.clear();
  }

  return {
    ladder,
    press: (button) => {
      const press = { ...button, at: Date.now() };
      if (climb(ladder, press, plan) !== ladder) keep([...presses, press]);
    },
    undo: () => keep(presses.slice(0, -1)),
    clear: () => keep([]),
    left: before.happened.length > 0 ? before : undefined,
    goOnWithLeft: () => keep(left),
    root,
  };
}
