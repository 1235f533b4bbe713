/** The decision tree: steps nobody gets to, questions that lead round in circles, labels that stand twice. */
import { firstStep } from '../../model/step.ts';
import { deadEnds, repeatedLabels, stepGraph, unreachable, type GraphStep } from '../../model/step-graph.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import type { Entry } from '../read/content.ts';

const rule = 'step';

export const steps: Check = (content) => {
  const entries = new Map(content.of('step').map((entry) => [entry.name, entry]));
  if (entries.size === 0) return [];
  const graph = stepGraph([...entries.values()].map(asGraphStep));
  const at = (id: string) => ({ file: entries.get(id)?.path ?? 'steps', line: 1, column: 1 });
  if (!graph.has(firstStep)) {
    return [error(rule, at(firstStep), `the first step “${firstStep}” is missing`, `Add content/steps/${firstStep}.md: the tree starts there.`)];
  }
  return [
    ...unreachable(graph, firstStep).map((id) =>
      error(rule, at(id), 'no option leads to this step', 'Add an option or a “next” that leads to it, or take the file out.'),
    ),
    ...deadEnds(graph)
      .filter((id) => isSound(entries.get(id)))
      .map((id) => error(rule, at(id), 'from this step no end can be reached', 'Add an option that leads to an end.')),
    ...[...entries.values()].flatMap((entry) => labelsTwice(entry)),
  ];
};

/** Whether what it leads to could be read; otherwise it has findings of its own. */
function isSound(entry: Entry | undefined): boolean {
  return entry?.yaml.faults.length === 0 && entry.root.get('options').items().length > 0;
}

function asGraphStep({ name, root }: Entry): GraphStep {
  const options = root.get('options').items();
  return {
    id: name,
    options: options.map((option) => ({ label: option.get('label').text ?? '', to: option.get('to').text ?? '' })),
    next: root.get('next').text,
    isEnd: options.length === 0 && root.get('doNow').text !== undefined,
  };
}

function labelsTwice(entry: Entry): Finding[] {
  return repeatedLabels(asGraphStep(entry)).flatMap((index) => {
    const spot = entry.root.get('options').items()[index]?.get('label');
    return spot?.text === undefined ? [] : [error(rule, spot.place, `the option “${spot.text}” stands here twice`, 'Change one of the two.')];
  });
}
