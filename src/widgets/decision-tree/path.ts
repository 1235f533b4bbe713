/** The path of a reader through the tree: which steps, one after another, and what of a path holds. Pure. */
import { allPresses } from '../../model/tree/graph.ts';
import type { Press } from '../../model/kinds/step.ts';
import type { TreeView } from '../../model/tree/view.ts';

/** What a path needs to know of the tree. */
export type Tree = Pick<TreeView, 'standing'> & {
  steps: Readonly<Record<string, { id: string; presses: readonly Press[] }>>;
};

/** A step on a path. */
export interface Visit {
  id: string;
  /** When it was come to, in milliseconds; unknown for what stands in a link. */
  at?: number | undefined;
}

export interface Mended {
  path: Visit[];
  /** What had to be left out, in order. */
  dropped: Visit[];
}

/** Longer paths are walks in circles, or made up. */
export const longestPath = 60;

/**
 * The path in an address: `?path=risk.what.mood`, the steps before the one that the address names.
 * @returns the ids as they stand there, sound or not
 */
export function readPath(search: string): string[] {
  const written = new URLSearchParams(search).get('path') ?? '';
  return written.split('.').filter((id) => id !== '');
}

/** The same, for the address of the last step of a path. */
export function writePath(path: readonly Visit[]): string {
  const before = path.slice(0, -1).slice(-longestPath);
  return before.length === 0
    ? ''
    : `?path=${before.map(({ id }) => encodeURIComponent(id)).join('.')}`;
}

/** What is pressed to get from one step to another; undefined where nothing leads there. */
export function pressBetween(tree: Tree, from: string, to: string): Press | undefined {
  const step = Object.hasOwn(tree.steps, from) ? tree.steps[from] : undefined;
  if (!step || !Object.hasOwn(tree.steps, to)) return undefined;
  return allPresses(step, tree.standing).find((press) => press.to === to);
}

/**
 * Mends a path from a link, so that each step leads to the next and the last one stays: that is the page one is on.
 * As much is kept as holds together.
 */
export function mendPath(tree: Tree, visits: readonly Visit[]): Mended {
  const recent = visits.slice(-longestPath - 1);
  const path = longestChain(recent, (from, to) => pressBetween(tree, from.id, to.id) !== undefined);
  const last = visits.at(-1);
  const holds = last !== undefined && Object.hasOwn(tree.steps, last.id);
  return without(visits, holds ? path : []);
}

/**
 * The path after an answer was changed: the steps up to the one that was asked again, the new step, and what came
 * later from where it still follows.
 * @param path up to the step that was asked again
 * @param later what came after it before, each step leading to the next
 */
export function changeAnswer(
  tree: Tree,
  path: readonly Visit[],
  later: readonly Visit[],
  to: Visit,
): Mended {
  const again = later.findIndex(({ id }) => id === to.id);
  if (again >= 0) return { path: [...path, ...later.slice(again)], dropped: later.slice(0, again) };
  const follows = later.findIndex(({ id }) => pressBetween(tree, to.id, id) !== undefined);
  const from = follows < 0 ? later.length : follows;
  return { path: [...path, to, ...later.slice(from)], dropped: later.slice(0, from) };
}

/** The longest run of visits, in their order, in which each leads to the next, up to the last one. */
function longestChain(
  visits: readonly Visit[],
  leads: (from: Visit, to: Visit) => boolean,
): Visit[] {
  const chains: Visit[][] = [];
  for (const visit of [...visits].reverse()) {
    const onward = chains.filter(([next]) => next && leads(visit, next));
    const best = onward.reduce(
      (longest, chain) => (chain.length > longest.length ? chain : longest),
      [],
    );
    if (best.length > 0 || chains.length === 0) chains.push([visit, ...best]);
  }
  return chains.reduce((longest, chain) => (chain.length > longest.length ? chain : longest), []);
}

function without(visits: readonly Visit[], kept: Visit[]): Mended {
  return { path: kept, dropped: visits.filter((visit) => !kept.includes(visit)) };
}
