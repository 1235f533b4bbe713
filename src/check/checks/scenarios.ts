/** The scenarios of scenarios.yaml: each is walked through the decision tree, and must find its words in time. */
import { policyOf, firstGap } from '../../model/tree/scenario-walk.ts';
import { scenarioSchema, type Scenario } from '../../model/kinds/scenario.ts';
import { channelNames } from '../../model/kinds/phrase.constants.ts';
import type { StepGraph } from '../../model/tree/graph.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import { didYouMean } from '../suggest/did-you-mean.ts';
import type { Content } from '../../source/content.ts';
import { channelsByPhrase } from '../read/phrase-channels.ts';
import type { YamlNode } from '../../source/yaml-node.ts';
import { graphUnder, isTreeWhole } from '../../source/step-graph.ts';

const rule = 'scenario';

export const scenarios: Check = (content) => {
  // Where the tree could not be read whole, that has findings of its own.
  if (!isTreeWhole(content)) return [];
  return content.listed('scenarios', 'scenarios').flatMap((spot) => {
    const read = scenarioSchema.safeParse(spot.value);
    return read.success ? walk(spot, read.data, content) : [];
  });
};

function walk(spot: YamlNode, scenario: Scenario, content: Content): Finding[] {
  const graph = graphUnder(content, policyOf(scenario));
  const { by, within } = scenario;
  // A step that does not exist has its own finding.
  if (by.some((id) => !graph.has(id))) return [];
  const gap = firstGap(by, graph);
  if (gap) {
    const to = by[gap.place] ?? '';
    return [
      error(
        rule,
        spot.get('by').items()[gap.place]?.place ?? spot.place,
        `“${scenario.id}”: nothing on the step “${gap.at}” leads to “${to}”`,
        `${didYouMean(to, gap.instead)}From there one gets to: ${gap.instead.join(', ')}.`,
      ),
    ];
  }
  const late =
    by.length > within
      ? [
          error(
            rule,
            spot.get('within').place,
            `“${scenario.id}” takes ${String(by.length)} presses, not ${String(within)}`,
            'Make the way shorter: somebody is waiting for these words.',
          ),
        ]
      : [];
  return [...late, ...atTheEnd(spot, scenario, graph, content)];
}

/** The words and the contact that the last step must have. */
function atTheEnd(
  spot: YamlNode,
  scenario: Scenario,
  graph: StepGraph,
  content: Content,
): Finding[] {
  const last = graph.get(scenario.by.at(-1) ?? '');
  if (!last) return [];
  const fits = channelsByPhrase(content);
  const said = last.says.filter((id) => fits.get(id)?.includes(scenario.channel));
  const unsaid = spot
    .get('words')
    .texts()
    .filter(({ text }) => fits.has(text) && !said.includes(text))
    .map(({ spot: at, text }) =>
      error(
        rule,
        at.place,
        `“${scenario.id}” does not find the words “${text}” on the step “${last.id}” (${channelNames[scenario.channel]})`,
        `There it finds: ${said.join(', ') || 'no words'}.`,
      ),
    );
  const { contact } = scenario;
  if (contact === undefined || last.contacts.includes(contact)) return unsaid;
  return [
    ...unsaid,
    error(
      rule,
      spot.get('contact').place,
      `“${scenario.id}” does not find the contact “${contact}” on the step “${last.id}”`,
      `Add it under “contacts” in content/steps/${last.id}.md.`,
    ),
  ];
}
