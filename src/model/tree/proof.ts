/** Proves the rules of content/step-rules.yaml over the whole decision tree, or finds the path that breaks one. */
import type { StepGraph } from './graph.ts';
import { stepsNamed, type Answer, type StepRules } from '../kinds/step-rules.ts';
import { endOf, joined, shortestWalk, walkThatMisses, type Walk } from './walk.ts';

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
  { from, reach, without = [] }: StepRules['never'][number],
  rules: StepRules,
  graph: StepGraph,
  first: string,
): Walk | undefined {
  const forbidden = stepsNamed(reach, rules, graph);
  const allows = stepsNamed(without.filter(isName), rules, graph);
  const answers = without.filter(isAnswer);
  const after = from ?? [first];
  const starts: Walk[] = [
    ...[...stepsNamed(after.filter(isName), rules, graph)].map((id) => ({ from: id, presses: [] })),
    ...after.filter(isAnswer).flatMap((answer) => pressed(answer, graph)),
  ];
  return firstFound(starts, (start) => {
    if (allows.has(endOf(start))) return undefined;
    const onward = shortestWalk(
      graph,
      endOf(start),
      (id) => forbidden.has(id),
      (step, press) =>
        !allows.has(press.to) &&
        !answers.some(({ at, answer }) => at === step.id && answer === press.label),
    );
    return onward && joined(start, onward);
  });
}

function isName(item: string | Answer): item is string {
  return typeof item === 'string';
}

function isAnswer(item: string | Answer): item is Answer {
  return typeof item !== 'string';
}

/** The walk of one press: an answer on its step. None where nobody can give it. */
function pressed({ at, answer }: Answer, graph: StepGraph): Walk[] {
  const press = graph.get(at)?.presses.find(({ label }) => label === answer);
  return press ? [{ from: at, presses: [press] }] : [];
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
  const starts =
    from === 'start'
      ? [first]
      : from === 'anywhere'
        ? graph.keys()
        : stepsNamed(from, rules, graph);
  return firstFound([...starts], (id) => {
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
