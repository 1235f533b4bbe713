/** The decision tree: steps nobody gets to, steps that lead to no end, labels that stand twice. */
import {
  firstStep,
  repeatedLabels,
  repeatedTargets,
  standingPresses,
  unreachable,
  withoutEnd,
  type StepGraph,
} from '../../model/tree/graph.ts';
import {
  endOf,
  inWords,
  joined,
  shortestWalk,
  walkThatMisses,
  type Walk,
} from '../../model/tree/walk.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import type { Place } from '../../source/positions.ts';
import type { Press } from '../../model/kinds/step.ts';
import type { YamlNode } from '../../source/yaml-node.ts';
import {
  isTreeWhole,
  pressLists,
  pressOf,
  stepGraphIn,
  stepNames,
} from '../../source/step-graph.ts';

const rule = 'step';

export const steps: Check = (content) => {
  const entries = new Map(content.of('step').map((entry) => [entry.name, entry]));
  if (entries.size === 0) return [];
  const graph = stepGraphIn(content);
  const at = (id: string) => ({ file: entries.get(id)?.path ?? 'steps', line: 1, column: 1 });
  if (!graph.has(firstStep)) {
    return [
      error(
        rule,
        at(firstStep),
        `the first step “${firstStep}” is missing`,
        `Add content/steps/${firstStep}.md: the tree starts there.`,
      ),
    ];
  }
  const isWhole = isTreeWhole(content);
  return [
    ...(isWhole ? [...unreached(graph, at), ...endless(graph, at, stepNames(content))] : []),
    ...[...entries.values()]
      .flatMap(pressLists)
      .flatMap((list) => [
        ...labelsTwice(list),
        ...labelsThatStand(list, standingPresses(graph)),
        ...targetsTwice(list),
      ]),
  ];
};

type At = (id: string) => Place;

/** The first of the steps that nobody gets to; those that only it leads to come back with it. */
function unreached(graph: StepGraph, at: At): Finding[] {
  const lost = new Set(unreachable(graph, firstStep));
  const led = new Set([...lost].flatMap((id) => graph.get(id)?.presses.map(({ to }) => to) ?? []));
  // Where steps lead round in a circle, each of them is led to.
  const firstOnes = [...lost].sort((a, b) => Number(led.has(a)) - Number(led.has(b)));
  const told = new Set<string>();
  return firstOnes.flatMap((id) => {
    if (told.has(id)) return [];
    const behind = [...lost].filter(
      (other) => other !== id && ownWalk(graph, id, (step) => step === other),
    );
    for (const step of [id, ...behind]) told.add(step);
    const alone = behind.length === 0 ? '' : `, nor to what only it leads to: ${behind.join(', ')}`;
    return [
      error(
        rule,
        at(id),
        `nothing leads to this step${alone}`,
        'Add an option or a “next” that leads to it, or take the file out.',
      ),
    ];
  });
}

/** Each circle without an exit, with the shortest way into it from the first step. */
function endless(graph: StepGraph, at: At, called: (id: string) => string): Finding[] {
  const stuck = new Set(withoutEnd(graph));
  const found: Finding[] = [];
  for (
    let way = shortestWalk(graph, firstStep, (id) => stuck.has(id));
    way !== undefined;
    way = shortestWalk(graph, firstStep, (id) => stuck.has(id))
  ) {
    const start = endOf(walkThatMisses(graph, endOf(way), () => false) ?? way);
    const wayIn = ownWalk(graph, endOf(way), (id) => id === start);
    const round = wayRound(graph, start);
    const walk = [wayIn, round].reduce<Walk>(
      (before, next) => (next ? joined(before, next) : before),
      way,
    );
    found.push(
      error(
        rule,
        at(start),
        `from this step no end can be reached, only the same steps again: ${inWords(walk, called)}`,
        'Add an option to one of them that leads to an end.',
      ),
    );
    for (const id of [...stuck]) {
      if (
        id === start ||
        ownWalk(graph, id, (step) => step === start) ||
        ownWalk(graph, start, (step) => step === id)
      )
        stuck.delete(id);
    }
    stuck.delete(endOf(way));
  }
  return found;
}

/** The shortest walk by what the steps themselves offer, without the links that stand on every step. */
function ownWalk(
  graph: StepGraph,
  from: string,
  isGoal: (id: string) => boolean,
): Walk | undefined {
  return shortestWalk(graph, from, isGoal, (step, press) => step.presses.includes(press));
}

/** The shortest walk from a step back to itself. */
function wayRound(graph: StepGraph, start: string): Walk | undefined {
  const rounds = (graph.get(start)?.presses ?? []).flatMap((press) => {
    const back = ownWalk(graph, press.to, (id) => id === start);
    return back ? [joined({ from: start, presses: [press] }, back)] : [];
  });
  return rounds.sort((a, b) => a.presses.length - b.presses.length)[0];
}

function labelsTwice(list: YamlNode): Finding[] {
  return repeatedLabels(list.items().map(pressOf)).flatMap((index) => {
    const label = list.items()[index]?.get('label');
    if (label?.text === undefined) return [];
    return [
      error(rule, label.place, `“${label.text}” stands here twice`, 'Change one of the two.'),
    ];
  });
}

/** A label that a link on every step has already, which leads elsewhere. */
function labelsThatStand(list: YamlNode, standing: readonly Press[]): Finding[] {
  return list.items().flatMap((item) => {
    const { label, to } = pressOf(item);
    const same = standing.find((press) => press.label === label && press.to !== to);
    if (!same) return [];
    return [
      error(
        rule,
        item.get('label').place,
        `“${label}” stands on every step already, and leads to “${same.to}” there`,
        'Say it in other words, or lead it there too.',
      ),
    ];
  });
}

/** The path of a reader names steps: where two options lead to one step, it could not say which was pressed. */
function targetsTwice(list: YamlNode): Finding[] {
  return repeatedTargets(list.items().map(pressOf)).flatMap((index) => {
    const to = list.items()[index]?.get('to');
    if (to?.text === undefined) return [];
    return [
      error(
        rule,
        to.place,
        `two options here lead to “${to.text}”`,
        'Make them one option, or lead one of them to a step of its own.',
      ),
    ];
  });
}
