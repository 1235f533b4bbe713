/** The decision tree as it is written in content/steps/, sound or not. */
import { stepGraph, type StepGraph } from '../../model/step-graph.ts';
import type { Content, Entry } from './content.ts';
import type { Spot } from './spot.ts';

const cache = new WeakMap<Content, StepGraph>();

export function stepGraphIn(content: Content): StepGraph {
  const known = cache.get(content) ?? stepGraph(content.of('step').map(asGraphStep));
  cache.set(content, known);
  return known;
}

/** What can be pressed on a step: its options, or what comes next. */
export function writtenPresses({ root }: Entry): Spot[] {
  return [...root.get('options').items(), ...root.get('next').items()];
}

/** The phrases that a step offers at any workplace. */
export function saidIn(root: Spot): Spot[] {
  const say = root.get('say');
  return [...say.items(), ...say.entries().flatMap(([, list]) => list.items())];
}

function asGraphStep(entry: Entry) {
  const { name, root } = entry;
  return {
    id: name,
    presses: writtenPresses(entry).map((press) => ({
      label: press.get('label').text?.trim() ?? '',
      to: press.get('to').text?.trim() ?? '',
    })),
    isEnd: root.get('doNow').text !== undefined,
    says: saidIn(root).flatMap(({ text }) => text?.trim() ?? []),
    fromEverywhere: root.get('fromEverywhere').text?.trim(),
  };
}
