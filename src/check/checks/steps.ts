/** The decision tree: steps nobody gets to, steps that lead to no end, labels that stand twice. */
import {
  firstStep,
  repeatedLabels,
  repeatedTargets,
  unreachable,
  withoutEnd,
  type GraphStep,
} from '../../model/step-graph.ts';
import { inWords, walkThatMisses } from '../../model/step-walk.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import type { Entry } from '../read/content.ts';
import { stepGraphIn, writtenPresses } from '../read/step-graph.ts';

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
  return [
    ...unreachable(graph, firstStep).map((id) =>
      error(
        rule,
        at(id),
        'nothing leads to this step',
        'Add an option or a “next” that leads to it, or take the file out.',
      ),
    ),
    ...withoutEnd(graph)
      .filter((id) => isSound(entries.get(id)))
      .map((id) => {
        const walk = walkThatMisses(graph, id, (step) => graph.get(step)?.isEnd === true);
        const path = walk ? inWords(walk) : id;
        return error(
          rule,
          at(id),
          `from this step no end can be reached: ${path}`,
          'Add an option that leads to an end.',
        );
      }),
    ...[...entries.values()].flatMap((entry) => {
      const step = graph.get(entry.name);
      return step ? [...labelsTwice(entry, step), ...targetsTwice(entry, step)] : [];
    }),
  ];
};

function labelsTwice(entry: Entry, step: GraphStep): Finding[] {
  return repeatedLabels(step).flatMap((index) => {
    const label = writtenPresses(entry)[index]?.get('label');
    if (label?.text === undefined) return [];
    return [
      error(rule, label.place, `“${label.text}” stands here twice`, 'Change one of the two.'),
    ];
  });
}

/** The path of a reader names steps: where two options lead to one step, it could not say which was pressed. */
function targetsTwice(entry: Entry, step: GraphStep): Finding[] {
  return repeatedTargets(step).flatMap((index) => {
    const to = writtenPresses(entry)[index]?.get('to');
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

/** Whether what it leads to could be read; otherwise it has findings of its own. */
function isSound(entry: Entry | undefined): boolean {
  return entry?.yaml.faults.length === 0 && writtenPresses(entry).length > 0;
}
