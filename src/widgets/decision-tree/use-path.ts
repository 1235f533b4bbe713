/** The reader's way through the tree: where they are, and how they move. */
import { useEffect, useState } from 'react';
import { firstStep } from '../../model/tree/graph.ts';
import type { TreeView } from '../../model/tree/view.ts';
import { browserHistory, memoryHistory, type PathHistory, type Place } from './history.ts';
import { changeAnswer, type Visit } from './path.ts';

export interface PathControls {
  place: Place;
  /** How often the reader has moved: each time, the new step wants to be read. */
  moves: number;
  /** What a link named that no longer leads here. */
  outdated: readonly Visit[];
  /** How many later steps the last press left behind. */
  left: number;
  /** Goes on to a step; `aside` for a link that stands on every step, which answers nothing. */
  press(to: string, aside: boolean): void;
  /** Asks the step at a place of the path again. */
  change(index: number): void;
  /** Goes back to how the path was before an answer was to be changed. */
  keep(): void;
  /** Takes the last move back; undefined where there is none. */
  undo: (() => void) | undefined;
  startAgain(): void;
}

interface Moved {
  place: Place;
  moves: number;
  left: number;
}

/**
 * @param start the step that is shown at first
 * @param root the address that steps live under, where the address follows the reader
 */
export function usePath(tree: TreeView | undefined, start: string, root?: string): PathControls {
  const [course, setCourse] = useState<PathHistory>();
  const [outdated, setOutdated] = useState<readonly Visit[]>([]);
  const [{ place, moves, left }, setMoved] = useState<Moved>({
    place: { path: [{ id: start }], later: [] },
    moves: 0,
    left: 0,
  });

  useEffect(() => {
    if (!tree) return;
    const made = root === undefined ? memoryHistory(start) : browserHistory(tree, root, start);
    const { dropped, ...first } = made.read();
    setCourse(made);
    setOutdated(dropped);
    setMoved((before) => ({ ...before, place: first }));
    return made.listen(() => {
      const now = made.read();
      // A link within the page, such as “Skip to content”, is heard too, and moves nobody.
      setMoved((before) =>
        isSame(before.place, now) ? before : { place: now, moves: before.moves + 1, left: 0 },
      );
    });
  }, [tree, root, start]);

  function go(next: Place, leftBehind = 0): void {
    setOutdated([]);
    course?.go(next);
    setMoved({ place: next, moves: moves + 1, left: leftBehind });
  }
  const { path, later } = place;

  function undo(): void {
    // A path from a link was walked elsewhere: it is taken back step by step.
    if (!course?.canGoBack()) {
      go({ path: path.slice(0, -1), later: [] });
      return;
    }
    setOutdated([]);
    course.back();
  }

  return {
    place,
    moves,
    outdated,
    left,
    press(to, aside) {
      if (!tree) return;
      const visit = { id: to, at: Date.now() };
      const isChange = later.length > 0 && !aside;
      const next = isChange
        ? changeAnswer(tree, path, later, visit)
        : { path: [...path, visit], dropped: later };
      go({ path: next.path, later: [] }, next.dropped.length);
    },
    change(index) {
      go({ path: path.slice(0, index + 1), later: [...path.slice(index + 1), ...later] });
    },
    keep() {
      go({ path: [...path, ...later], later: [] });
    },
    undo: course?.canGoBack() || path.length > 1 ? undo : undefined,
    startAgain() {
      const first = root === undefined ? start : firstStep;
      go({ path: [{ id: first, at: Date.now() }], later: [] });
    },
  };
}

function isSame(a: Place, b: Place): boolean {
  const ids = (place: Place) =>
    [...place.path, { id: '' }, ...place.later].map(({ id }) => id).join('.');
  return ids(a) === ids(b);
}
