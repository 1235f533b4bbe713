/** The decision tree as a map: every step once, in trees that can be drawn and read out. */
import type { Press } from '../kinds/step.ts';
import type { GraphStep, StepGraph } from './graph.ts';

/** A step on the map, with the steps drawn under it. */
export interface MapStep {
  id: string;
  /** Its number on the map, for paper, where a link cannot be pressed. */
  number: number;
  /** What can be pressed on it, each with the number of the step it leads to. */
  presses: (Press & { number: number })[];
  /** The steps that stand under it, in the order of its presses. */
  under: MapStep[];
}

/** Where so many ways meet, a step starts a tree of its own. */
const manyWays = 3;
/** A question with so many steps under it starts one too, so that no tree is too large to take in. */
const manySteps = 4;

/**
 * Parts the steps into trees. A step stands under the first question that leads to it. A step that no question leads
 * to stands under the end that leads to it; where many ends do, it starts a tree of its own. So does a step that is
 * linked from everywhere, and a question with many steps under it.
 * @param first the step at which the tree starts
 * @returns the trees, the one of the first step first; a step that nothing leads to is left out
 */
export function mapOf(graph: StepGraph, first: string): MapStep[] {
  const parents = parentsIn(graph, first);
  const roots = [...parents.keys()].filter((id) => parents.get(id) === undefined);
  const under = (id: string) => childrenOf(graph, parents, id);
  const order = roots.flatMap(function withUnder(id: string): string[] {
    return [id, ...under(id).flatMap(withUnder)];
  });
  const number = (id: string) => order.indexOf(id) + 1;
  const drawn = (id: string): MapStep => ({
    id,
    number: number(id),
    presses: (graph.get(id)?.presses ?? []).map((press) => ({
      ...press,
      number: number(press.to),
    })),
    under: under(id).map(drawn),
  });
  return roots.map(drawn);
}

/** For each step, in the order in which it is come to, the step it stands under; undefined for the top of a tree. */
function parentsIn(graph: StepGraph, first: string): Map<string, string | undefined> {
  const parents = new Map<string, string | undefined>([[first, undefined]]);
  const known = (id: string) => graph.has(id) && !parents.has(id);
  const reach = (from: Iterable<string>, leads: (step: GraphStep) => readonly Press[]) => {
    const waiting = [...from];
    for (const id of waiting) {
      const step = graph.get(id);
      for (const { to } of step ? leads(step) : []) {
        if (!known(to)) continue;
        parents.set(to, id);
        waiting.push(to);
      }
    }
  };
  const answers = (step: GraphStep) => (step.isEnd ? [] : step.presses);
  reach([first], answers);
  for (const [id, step] of graph)
    if (step.fromEverywhere !== undefined && id !== first) parents.set(id, undefined);
  for (const [id] of graph)
    if (known(id) && waysTo(graph, id) >= manyWays) parents.set(id, undefined);
  reach([...parents.keys()], answers);
  reach([...parents.keys()], (step) => step.presses);
  partLargeTrees(graph, parents);
  return parents;
}

/** Lets each question with many steps under it start a tree, from the last one found to the first. */
function partLargeTrees(graph: StepGraph, parents: Map<string, string | undefined>): void {
  const under = new Map<string, number>();
  for (const [id, parent] of [...parents].reverse()) {
    const count = under.get(id) ?? 0;
    if (graph.get(id)?.isEnd === false && count >= manySteps) parents.set(id, undefined);
    else if (parent !== undefined) under.set(parent, (under.get(parent) ?? 0) + count + 1);
  }
}

function waysTo(graph: StepGraph, id: string): number {
  return [...graph.values()].filter(({ presses }) => presses.some(({ to }) => to === id)).length;
}

function childrenOf(
  graph: StepGraph,
  parents: ReadonlyMap<string, string | undefined>,
  id: string,
): string[] {
  return (graph.get(id)?.presses ?? []).map(({ to }) => to).filter((to) => parents.get(to) === id);
}
