/** The rules of step-rules.yaml: what they name must exist, and each must hold on every path through the steps. */
import { phraseAddress, stepAddress } from '../../model/addresses.ts';
import { firstStep, withoutEnd, type StepGraph } from '../../model/tree/graph.ts';
import { brokenRules, type Broken } from '../../model/tree/proof.ts';
import { channels } from '../../model/kinds/phrase.constants.ts';
import type { EndingContact } from '../../model/workplace/ending-contact.ts';
import { policyInWords } from '../../model/workplace/policies.ts';
import { stepRulesSchema, stepsNamed, type StepRules } from '../../model/kinds/step-rules.ts';
import { inWords, joined, shortestWalk } from '../../model/tree/walk.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import { didYouMean } from '../suggest/did-you-mean.ts';
import type { Content } from '../../source/content.ts';
import { contentIndexOf } from '../read/content-index.ts';
import { brokenPermalinksIn } from '../read/broken-permalinks.ts';
import type { YamlNode } from '../../source/yaml-node.ts';
import { channelsByPhrase } from '../read/phrase-channels.ts';
import { isTreeWhole, policyGraphsIn, stepGraphIn, stepNames } from '../../source/step-graph.ts';

const rule = 'step-rule';

export const stepRules: Check = (content) => {
  const graph = stepGraphIn(content);
  const [entry] = content.of('stepRules');
  const parsed = stepRulesSchema.safeParse(entry?.yaml.data);
  // Where a file or the first step is missing or unsound, that has findings of its own.
  if (!entry || !parsed.success || !graph.has(firstStep)) return [];
  const stuck = new Set(withoutEnd(graph));
  const broken = isTreeWhole(content) ? brokenUnderAny(parsed.data, content) : [];
  return [
    ...namesIn(entry.root, graph, content),
    ...broken
      // A path that never ends has a finding of its own.
      .filter(({ walk }) => !walk.presses.some(({ to }) => stuck.has(to)))
      .map((one) => told(one, entry.root, parsed.data, content)),
    ...unspoken(entry.root, parsed.data, content),
  ];
};

interface BrokenThere extends Broken {
  policy: EndingContact;
  /** The tree under that policy. */
  graph: StepGraph;
  /** Whether it holds under other policies. */
  elsewhereSound: boolean;
}

/** Each rule that does not hold under some policy, once: under the first that breaks it. */
function brokenUnderAny(rules: StepRules, content: Content): BrokenThere[] {
  const found = new Map<string, BrokenThere>();
  const all = policyGraphsIn(content);
  for (const [place, { policy, graph }] of all.entries()) {
    for (const one of brokenRules(rules, graph, firstStep)) {
      const key = `${one.kind} ${String(one.index)}`;
      if (!found.has(key)) found.set(key, { ...one, policy, graph, elsewhereSound: place > 0 });
    }
  }
  return [...found.values()];
}

/** Steps that lack words for a channel, at any workplace. */
function unspoken(root: YamlNode, rules: StepRules, content: Content): Finding[] {
  const phrases = channelsByPhrase(content);
  const entries = new Map(content.of('step').map((step) => [step.name, step]));
  return rules.words.flatMap(({ rule: sentence, on }, index) => {
    const missing = new Map<string, Set<string>>();
    for (const { graph } of policyGraphsIn(content)) {
      for (const id of stepsNamed(on, rules, graph)) {
        const only = entries.get(id)?.root.get('only').texts() ?? [];
        const said = (graph.get(id)?.says ?? []).map((phrase) => phrases.get(phrase));
        // A phrase that does not exist has its own finding.
        if (said.includes(undefined)) continue;
        for (const channel of only.length > 0 ? only.map(({ text }) => text) : channels) {
          if (said.some((fits) => fits?.includes(channel))) continue;
          missing.set(id, (missing.get(id) ?? new Set()).add(channel));
        }
      }
    }
    return [...missing].map(([id, without]) =>
      error(
        rule,
        entries.get(id)?.root.get('doNow').place ?? root.get('words').place,
        `this step has no words for: ${[...without].join(', ')}`,
        `A rule asks for them: ${sentence} Add a phrase under “say” that names the channel, or say under “only” where this step can be. (Rule ${String(index + 1)} under “words” in step-rules.yaml.)`,
      ),
    );
  });
}

/** Names of steps, groups, phrases and answers that do not exist. */
function namesIn(root: YamlNode, graph: StepGraph, content: Content): Finding[] {
  const groups = root.get('groups').items();
  const groupNames = groups.flatMap((group) => group.get('name').text ?? []);
  const named = [...graph.keys(), ...groupNames];
  const rules = ['never', 'always', 'within', 'words'].flatMap((kind) => root.get(kind).items());
  const lists = rules.flatMap((item) =>
    ['reach', 'without', 'from', 'leadsTo', 'to', 'on'].map((key) => item.get(key)),
  );
  const answers = lists
    .flatMap((list) => list.items())
    .filter((item) => item.get('at').text !== undefined);
  return [
    ...groups.flatMap((group) => clash(group.get('name'), graph)),
    ...groups.flatMap((group) => unknown(group.get('steps'), 'step', graph.keys(), content)),
    ...groups.flatMap((group) =>
      unknown(group.get('says'), 'phrase', contentIndexOf(content).phrases, content),
    ),
    ...lists.flatMap((list) => unknown(list, 'step or group', named, content)),
    ...answers.flatMap((answer) => unknownAnswer(answer, graph, content)),
  ];
}

function clash(name: YamlNode, graph: StepGraph): Finding[] {
  if (name.text === undefined || !graph.has(name.text)) return [];
  return [
    error(rule, name.place, `“${name.text}” is the name of a step`, 'Give the group another name.'),
  ];
}

function unknown(
  list: YamlNode,
  what: string,
  known: Iterable<string>,
  content: Content,
): Finding[] {
  const names = [...known];
  const losses = brokenPermalinksIn(content);
  const isLost = (id: string) => losses.has(stepAddress(id)) || losses.has(phraseAddress(id));
  return list
    .texts()
    .filter(({ text }) => !names.includes(text) && !isLost(text))
    .map(({ spot, text }) =>
      error(
        rule,
        spot.place,
        `there is no ${what} “${text}”`,
        `${didYouMean(text, names)}Mend the name: a rule that names nothing proves nothing.`,
      ),
    );
}

function unknownAnswer(answer: YamlNode, graph: StepGraph, content: Content): Finding[] {
  const at = answer.get('at');
  const label = answer.get('answer');
  const step = graph.get(at.text ?? '');
  if (!step && brokenPermalinksIn(content).has(stepAddress(at.text ?? ''))) return [];
  if (!step)
    return [
      error(
        rule,
        at.place,
        `there is no step “${at.text ?? ''}”`,
        `${didYouMean(at.text ?? '', graph.keys())}A step is named by its file in content/steps/.`,
      ),
    ];
  const labels = step.presses.map((press) => press.label);
  if (label.text === undefined || labels.includes(label.text)) return [];
  return [
    error(
      rule,
      label.place,
      `the step “${step.id}” has no answer “${label.text}”`,
      `${didYouMean(label.text, labels)}Write it word for word as in content/steps/${step.id}.md.`,
    ),
  ];
}

function told(
  { kind, index, walk, nowhere, policy, graph, elsewhereSound }: BrokenThere,
  root: YamlNode,
  rules: StepRules,
  content: Content,
): Finding {
  const spot = root.get(kind).items()[index]?.get('rule') ?? root;
  const wayThere = shortestWalk(graph, firstStep, (id) => id === walk.from);
  const path = inWords(wayThere ? joined(wayThere, walk) : walk, stepNames(content));
  const where = elsewhereSound ? ` (${policyInWords(policy)})` : '';
  const problem = `this rule does not hold: ${rules[kind][index]?.rule ?? ''} ${nowhere ? 'It cannot be reached at all from' : 'The path that breaks it'}${where}: ${path}`;
  return error(
    rule,
    spot.place,
    problem,
    'Mend the steps on that path. Change the rule only if it was wrong.',
  );
}
