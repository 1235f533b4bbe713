/** The decision tree as it is written in content/steps/, sound or not. */
import { stepGraph, type StepGraph } from '../../model/step-graph.ts';
import { stepSchemaFor } from '../../model/step.ts';
import type { Content, Entry } from './content.ts';
import { onceFor } from './once-for.ts';
import type { Spot } from './spot.ts';

export const stepGraphIn = onceFor((content: Content): StepGraph =>
  stepGraph(content.of('step').map(asGraphStep)),
);

/**
 * Whether every step could be read, is as it must be, and leads only to steps that exist. Otherwise what can be reached
 * is not known, and each of these faults has a finding of its own.
 */
export function isTreeWhole(content: Content): boolean {
  const graph = stepGraphIn(content);
  return content.of('step').every(({ name, unread, yaml }) => {
    const presses = graph.get(name)?.presses ?? [];
    const isSound = !unread && stepSchemaFor(yaml.data).safeParse(yaml.data).success;
    return isSound && presses.every(({ to }) => graph.has(to));
  });
}

/** What an editor calls a step: its file name, with what readers see on top of it. */
export function stepNames(content: Content): (id: string) => string {
  const titles = new Map(
    content
      .of('step')
      .map(({ name, root }) => [name, root.get('ask').text ?? root.get('doNow').text]),
  );
  return (id) => {
    const title = titles.get(id);
    return title === undefined ? id : `${id} (“${title.trim()}”)`;
  };
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
