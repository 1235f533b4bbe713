/** What a change does to the decision tree: which steps come and go, and what leads elsewhere. */
import type { Press } from '../kinds/step.ts';
import type { GraphStep, StepGraph } from './graph.ts';

/** A press, with the step it stands on. */
export interface Route extends Press {
  from: string;
}

/** Where the links stand that are on every step. */
export const everywhere = '*';

export interface StepChanges {
  added: string[];
  removed: string[];
  /** Steps that are there before and after, and on which something else can be pressed now. */
  rerouted: string[];
  newRoutes: Route[];
  lostRoutes: Route[];
}

/** @returns what is in the tree after a change and was not before, and the other way round, each in order */
export function changesBetween(before: StepGraph, after: StepGraph): StepChanges {
  const newRoutes = routesOnlyIn(after, before);
  const lostRoutes = routesOnlyIn(before, after);
  const touched = new Set([...newRoutes, ...lostRoutes].map(({ from }) => from));
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    rerouted: [...after.keys()].filter((id) => before.has(id) && touched.has(id)),
    newRoutes,
    lostRoutes,
  };
}

export function areNone({ added, removed, newRoutes, lostRoutes }: StepChanges): boolean {
  return [added, removed, newRoutes, lostRoutes].every((list) => list.length === 0);
}

function routesOnlyIn(one: StepGraph, other: StepGraph): Route[] {
  const known = new Set([...other.values()].flatMap(routesOf).map(asText));
  return [...one.values()].flatMap(routesOf).filter((route) => !known.has(asText(route)));
}

function routesOf({ id, presses, fromEverywhere }: GraphStep): Route[] {
  const own = presses.map((press) => ({ ...press, from: id }));
  return fromEverywhere === undefined
    ? own
    : [...own, { from: everywhere, to: id, label: fromEverywhere }];
}

function asText({ from, label, to }: Route): string {
  return JSON.stringify([from, label, to]);
}
