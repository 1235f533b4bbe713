/** The decision tree as a graph: what leads where. Pure, so that rules over it can be tested without content. */
import type { Press } from '../kinds/step.ts';

/** The step at which the tree starts. */
export const firstStep = 'risk';

/** A step as far as the graph cares. */
export interface GraphStep {
  id: string;
  /** What can be pressed on it, in order: a question's answers, or what may happen after an end. */
  presses: readonly Press[];
  /** Whether a reader may stop here: an end, which says what to do. */
  isEnd: boolean;
  /** The ids of the phrases it offers. */
  says: readonly string[];
  /** The roles whose contacts it shows. */
  contacts: readonly string[];
  /** The words of the link to it that stands on every other step, if one does. */
  fromEverywhere?: string | undefined;
}

export type StepGraph = ReadonlyMap<string, GraphStep>;

export function stepGraph(steps: readonly GraphStep[]): StepGraph {
  return new Map(steps.map((step) => [step.id, step]));
}

/** The links that stand on every step. */
export function standingPresses(graph: StepGraph): Press[] {
  return [...graph.values()].flatMap(({ id, fromEverywhere }) =>
    fromEverywhere === undefined ? [] : [{ label: fromEverywhere, to: id }],
  );
}

/**
 * Everything that can be pressed on a step: its own presses, then the links that stand on every step. A link is left
 * out on the step it leads to, and on one that leads there itself.
 * @param standing the links that stand on every step
 */
export function allPresses(
  step: Pick<GraphStep, 'id' | 'presses'>,
  standing: readonly Press[],
): Press[] {
  const led = [step.id, ...step.presses.map(({ to }) => to)];
  return [...step.presses, ...standing.filter(({ to }) => !led.includes(to))];
}

/** The steps that nobody gets to from the first one. */
export function unreachable(graph: StepGraph, first: string): string[] {
  const standing = standingPresses(graph);
  const reached = reachableFrom(first, (id) => {
    const step = graph.get(id);
    return step && allPresses(step, standing);
  });
  return [...graph.keys()].filter((id) => !reached.has(id));
}

/**
 * The steps from which no end can be reached by pressing on: a reader would stop short, or go round in circles. The
 * links that stand on every step do not count, since each of them would hide every such fault.
 */
export function withoutEnd(graph: StepGraph): string[] {
  return [...graph.keys()].filter((start) => {
    const reached = reachableFrom(start, (id) => graph.get(id)?.presses);
    return ![...reached].some((id) => graph.get(id)?.isEnd);
  });
}

/** Every step that can be reached from one, itself included. Steps that do not exist are left out. */
function reachableFrom(
  start: string,
  onward: (id: string) => readonly Press[] | undefined,
): Set<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const presses = onward(id);
    if (!presses || reached.has(id)) continue;
    reached.add(id);
    waiting.push(...presses.map(({ to }) => to));
  }
  return reached;
}

/** The places of labels that stand in a list before, whatever their case. */
export function repeatedLabels(presses: readonly Press[]): number[] {
  return repeated(presses.map(({ label }) => label.trim().toLowerCase()));
}

/** The places of presses that lead where one before leads: nobody could tell later which of them it was. */
export function repeatedTargets(presses: readonly Press[]): number[] {
  return repeated(presses.map(({ to }) => to));
}

function repeated(values: string[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}
