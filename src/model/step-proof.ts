/** Proves the rules of content/step-rules.yaml over the whole decision tree, or finds the path that breaks one. */
import type { StepGraph } from './step-graph.ts';
import { stepsNamed, type Answer, type StepRules } from './step-rules.ts';
import { shortestWalk, walkThatMisses, type Walk } from './step-walk.ts';

/** A rule that does not hold. */
export interface Broken {
  kind: 'never' | 'always' | 'within';
  /** Its place in that list. */
  index: number;
  /** The path that breaks it. */
  walk: Walk;
  /** Whether the path goes nowhere near: what the rule asks for cannot be reached from its start at all. */
  nowhere?: true;
}

/** @param first the step at which the tree starts */
export function brokenRules(rules: StepRules, graph: StepGraph, first: string): Broken[] {
  return [
    ...rules.never.flatMap((rule, index) =>
      asBroken('never', index, brokenNever(rule, rules, graph, first)),
    ),
    ...rules.always.flatMap((rule, index) =>
      asBroken('always', index, brokenAlways(rule, rules, graph)),
    ),
    ...rules.within.flatMap((rule, index) => {
      const found = brokenWithin(rule, rules, graph, first);
      return found ? [{ kind: 'within' as const, index, ...found }] : [];
    }),
  ];
}

function asBroken(kind: Broken['kind'], index: number, walk: Walk | undefined): Broken[] {
  return walk ? [{ kind, index, walk }] : [];
}

/** A path to a step that may not be reached so: one that passes nothing that would allow it. */
function brokenNever(
  { reach, without }: StepRules['never'][number],
  rules: StepRules,
  graph: StepGraph,
  first: string,
): Walk | undefined {
  const forbidden = stepsNamed(reach, rules, graph);
  const allows = stepsNamed(
    without.filter((item) => typeof item === 'string'),
    rules,
    graph,
  );
  const answers = without.filter((item): item is Answer => typeof item !== 'string');
  if (allows.has(first)) return undefined;
  return shortestWalk(
    graph,
    first,
    (id) => forbidden.has(id),
    (step, press) =>
      !allows.has(press.to) &&
      !answers.some(({ at, answer }) => at === step.id && answer === press.label),
  );
}

function brokenAlways(
  { from, leadsTo }: StepRules['always'][number],
  rules: StepRules,
  graph: StepGraph,
): Walk | undefined {
  const goals = stepsNamed(leadsTo, rules, graph);
  return firstFound([...stepsNamed(from, rules, graph)], (id) =>
    walkThatMisses(graph, id, (at) => goals.has(at)),
  );
}

function brokenWithin(
  { from, to, presses, whateverIsPressed }: StepRules['within'][number],
  rules: StepRules,
  graph: StepGraph,
  first: string,
): Pick<Broken, 'walk' | 'nowhere'> | undefined {
  const goals = stepsNamed(to, rules, graph);
  const isGoal = (id: string) => goals.has(id);
  return firstFound(from === 'start' ? [first] : [...graph.keys()], (id) => {
    if (whateverIsPressed) {
      const walk = walkThatMisses(graph, id, isGoal, presses);
      return walk && { walk };
    }
    const walk = shortestWalk(graph, id, isGoal);
    if (!walk) return { walk: { from: id, presses: [] }, nowhere: true as const };
    return walk.presses.length > presses ? { walk } : undefined;
  });
}

function firstFound<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
