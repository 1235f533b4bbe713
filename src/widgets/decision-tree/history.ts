/** Where a path is kept while it grows: in the address and the browser's history, or in memory alone. */
import { mendPath, readPath, writePath, type Mended, type Tree, type Visit } from './path.ts';

export interface Place {
  /** The steps so far; the last one is shown. */
  path: readonly Visit[];
  /** What came after the step shown, while its answer is being changed. */
  later: readonly Visit[];
}

export interface PathHistory {
  /** Where the reader is now, and what of a link had to be left out. */
  read(): Place & { dropped: readonly Visit[] };
  go(place: Place): void;
  /** Whether there is a move to take back. */
  canGoBack(): boolean;
  /** Takes the last move back; a listener hears of it. */
  back(): void;
  /** @returns what ends the listening */
  listen(moved: () => void): () => void;
}

/** For a tree within a page: nothing outside hears of it. */
export function memoryHistory(start: string): PathHistory {
  const places: Place[] = [{ path: [{ id: start, at: Date.now() }], later: [] }];
  let heard: () => void = () => undefined;
  return {
    read: () => ({ ...(places.at(-1) ?? { path: [], later: [] }), dropped: [] }),
    go: (place) => places.push(place),
    canGoBack: () => places.length > 1,
    back: () => {
      places.pop();
      heard();
    },
    listen(moved) {
      heard = moved;
      return () => undefined;
    },
  };
}

/** What the browser's history keeps with an entry. It goes with the tab. */
interface Kept extends Place {
  /** How many entries before it were made here. */
  depth: number;
}

/**
 * For a tree that the address follows: Back and Forward walk its steps, and a link leads to one.
 * @param root the address that steps live under
 * @param start the step where the address names none
 */
export function browserHistory(tree: Tree, root: string, start: string): PathHistory {
  const state = () => (history.state as { steadyTree?: Kept } | null)?.steadyTree;
  const shown = () => location.pathname.slice(root.length).replace(/\/.*$/, '') || start;

  function read(): Place & Mended {
    const kept = state();
    const before = kept ? kept.path.slice(0, -1) : readPath(location.search).map((id) => ({ id }));
    const last = kept?.path.at(-1) ?? { id: shown(), at: Date.now() };
    return { ...mendPath(tree, [...before, last]), later: kept?.later ?? [] };
  }
  function keep(place: Place, depth: number): Kept {
    return { path: place.path, later: place.later, depth };
  }
  const first = read();
  history.replaceState(
    { steadyTree: keep(first, state()?.depth ?? 0) },
    '',
    location.pathname + writePath(first.path) + location.hash,
  );

  return {
    read: () => ({ ...read(), dropped: first.dropped }),
    go(place) {
      const id = place.path.at(-1)?.id ?? start;
      const kept = keep(place, (state()?.depth ?? 0) + 1);
      history.pushState({ steadyTree: kept }, '', `${root}${id}/${writePath(place.path)}`);
    },
    canGoBack: () => (state()?.depth ?? 0) > 0,
    back: () => {
      history.back();
    },
    listen(moved) {
      window.addEventListener('popstate', moved);
      return () => {
        window.removeEventListener('popstate', moved);
      };
    },
  };
}
