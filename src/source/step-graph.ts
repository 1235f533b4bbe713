/** The decision tree as it is written in content/steps/, sound or not. */
import type { EndingContact } from '../model/workplace/ending-contact.ts';
import { policies } from '../model/workplace/policies.ts';
import { stepGraph, type GraphStep, type StepGraph } from '../model/tree/graph.ts';
import { stepSchemaFor } from '../model/kinds/step.ts';
import { heldUnder, withForms } from './by-policy.ts';
import type { Content, Entry } from './content.ts';
import { memoizeByObject } from './memoize.ts';
import type { YamlNode } from './yaml-node.ts';

/** The tree with everything that can be pressed at any workplace. */
export const stepGraphIn = memoizeByObject((content: Content): StepGraph =>
  stepGraph(
    content.of('step').map((entry) => {
      const forms = withForms(entry.root);
      return asGraphStep(entry, {
        next: forms.map((form) => form.get('next')),
        say: forms.map((form) => form.get('say')),
      });
    }),
  ),
);

/** The tree of each policy that an employer can set, without those that make the same tree as one before. */
export const policyGraphsIn = memoizeByObject(
  (content: Content): { policy: EndingContact; graph: StepGraph }[] => {
    const seen = new Set<string>();
    return policies.flatMap((policy) => {
      const steps = content.of('step').map((entry) => graphStepFor(entry, policy));
      const key = JSON.stringify(steps);
      if (seen.has(key)) return [];
      seen.add(key);
      return [{ policy, graph: stepGraph(steps) }];
    });
  },
);

/** The tree as it is under one policy. */
export function graphUnder(content: Content, policy: EndingContact): StepGraph {
  return stepGraph(content.of('step').map((entry) => graphStepFor(entry, policy)));
}

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

/** The lists of what can be pressed on a step: its options or what comes next, and the same in each of its forms. */
export function pressLists({ root }: Entry): YamlNode[] {
  return [root.get('options'), ...withForms(root).map((form) => form.get('next'))];
}

/** The phrases that a step offers at any workplace. */
export function saidIn(root: YamlNode): YamlNode[] {
  return withForms(root).flatMap((form) => form.get('say').items());
}

export function pressOf(press: YamlNode): { label: string; to: string } {
  return {
    label: press.get('label').text?.trim() ?? '',
    to: press.get('to').text?.trim() ?? '',
  };
}

/** The step as it is under a policy. */
function graphStepFor(entry: Entry, policy: EndingContact): GraphStep {
  return asGraphStep(entry, {
    next: [heldUnder(policy, entry.root, 'next')],
    say: [heldUnder(policy, entry.root, 'say')],
  });
}

/** @param lists what may come next, and what is said: each list that counts */
function asGraphStep(
  { name, root }: Entry,
  lists: { next: readonly YamlNode[]; say: readonly YamlNode[] },
): GraphStep {
  const presses = [root.get('options'), ...lists.next].flatMap((list) => list.items().map(pressOf));
  const isFirst = (press: { label: string; to: string }, index: number) =>
    presses.findIndex(({ label, to }) => label === press.label && to === press.to) === index;
  return {
    id: name,
    presses: presses.filter(isFirst),
    isEnd: root.get('doNow').text !== undefined,
    says: lists.say.flatMap(textsOf),
    contacts: textsOf(root.get('contacts')),
    fromEverywhere: root.get('fromEverywhere').text?.trim(),
  };
}

function textsOf(list: YamlNode): string[] {
  return list.texts().map(({ text }) => text.trim());
}
