import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allPresses, standingPresses, stepGraph, type GraphStep } from './graph.ts';
import { brokenRules } from './proof.ts';
import { stepRulesSchema } from '../kinds/step-rules.ts';
import { endOf, inWords, shortestWalk, walkThatMisses } from './walk.ts';

/** Steps written as `{ start: 'a b', a: '' }`: each with the steps it leads to; a press is called by its target. */
function graphOf(steps: Record<string, string>, more: Record<string, Partial<GraphStep>> = {}) {
  return stepGraph(
    Object.entries(steps).map(([id, onward]) => ({
      id,
      presses: onward
        .split(' ')
        .filter(Boolean)
        .map((to) => ({ label: to.toUpperCase(), to })),
      isEnd: onward === '',
      says: [],
      contacts: [],
      ...more[id],
    })),
  );
}

function broken(rules: unknown, graph: ReturnType<typeof graphOf>): string[] {
  return brokenRules(stepRulesSchema.parse(rules), graph, 'start').map(({ walk }) => inWords(walk));
}

test('never: a step is allowed after another step, or after an answer, and not otherwise', () => {
  const graph = graphOf({ start: 'warn end', warn: 'end', end: '' });
  const rule = (without: unknown[]) => ({ never: [{ rule: 'r', reach: ['end'], without }] });
  expect(broken(rule(['warn']), graph)).toEqual(['start → “END” → end']);
  expect(broken(rule(['warn', { at: 'start', answer: 'END' }]), graph)).toEqual([]);
  expect(broken(rule(['warn', { at: 'warn', answer: 'END' }]), graph)).toHaveLength(1);
});

test('never: only after a step from which it counts', () => {
  const graph = graphOf({ start: 'end refusal', refusal: 'ask', ask: 'end', end: '' });
  const rule = (more: object) => ({ never: [{ rule: 'r', reach: ['end'], ...more }] });
  expect(broken(rule({ from: ['refusal'], without: ['ask'] }), graph)).toEqual([]);
  expect(broken(rule({ from: ['refusal'], without: ['start'] }), graph)).toEqual([
    'refusal → “ASK” → ask → “END” → end',
  ]);
  expect(broken(rule({ from: ['refusal', 'start'], without: ['ask'] }), graph)).toEqual([
    'start → “END” → end',
  ]);
  // A step that allows it allows it from itself on.
  expect(broken(rule({ from: ['refusal'], without: ['refusal'] }), graph)).toEqual([]);
});

test('never: after an answer, and not after the others of its step', () => {
  const graph = graphOf({ start: 'no yes', no: 'end', yes: 'help', help: '', end: '' });
  const rule = (answer: string) => ({
    never: [{ rule: 'r', from: [{ at: 'start', answer }], reach: ['end'] }],
  });
  expect(broken(rule('NO'), graph)).toEqual(['start → “NO” → no → “END” → end']);
  expect(broken(rule('YES'), graph)).toEqual([]);
  expect(broken(rule('PERHAPS'), graph)).toEqual([]);
});

test('never: an answer that leads straight to what it forbids', () => {
  const graph = graphOf({ start: 'end', end: '' });
  const from = [{ at: 'start', answer: 'END' }];
  expect(broken({ never: [{ rule: 'r', from, reach: ['end'] }] }, graph)).toEqual([
    'start → “END” → end',
  ]);
});

test('never: after each step of a group, and with nothing that would allow it', () => {
  const graph = graphOf(
    { start: 'one two', one: 'help', two: 'end', help: '', end: '' },
    { one: { contacts: ['security'] }, two: { contacts: ['emergency', 'security'] } },
  );
  const rule = (contacts: string[]) => ({
    groups: [{ name: 'called', means: 'They call somebody.', contacts }],
    never: [{ rule: 'r', from: ['called'], reach: ['end'] }],
  });
  expect(broken(rule(['security']), graph)).toEqual(['two → “END” → end']);
  expect(broken(rule(['emergency']), graph)).toEqual(['two → “END” → end']);
  expect(broken(rule(['safeguarding']), graph)).toEqual([]);
});

test('never: a link that stands on every step is a way round too', () => {
  const graph = graphOf(
    { start: 'a', a: 'warn', warn: 'end', end: '', help: 'end' },
    { help: { fromEverywhere: 'Help' } },
  );
  const rules = { never: [{ rule: 'r', reach: ['end'], without: ['warn'] }] };
  expect(broken(rules, graph)).toEqual(['start → “Help” → help → “END” → end']);
});

test('a group holds the steps it names and those that say one of its phrases', () => {
  const graph = graphOf({ start: 'one two', one: '', two: '' }, { two: { says: ['bye'] } });
  const rules = (steps: string[]) => ({
    groups: [{ name: 'ends', means: 'They end it.', steps, says: ['bye'] }],
    always: [{ rule: 'r', from: ['start'], leadsTo: ['ends'] }],
  });
  expect(broken(rules([]), graph)).toEqual(['start → “ONE” → one']);
  expect(broken(rules(['one']), graph)).toEqual([]);
});

test('always: a way round in a circle misses what it must come to', () => {
  const graph = graphOf({ start: 'a', a: 'b', b: 'a goal', goal: '' });
  const rules = { always: [{ rule: 'r', from: ['start'], leadsTo: ['goal'] }] };
  expect(broken(rules, graph)).toEqual(['start → “A” → a → “B” → b → “A” → a']);
});

test('within: on the shortest path, or on every path', () => {
  const graph = graphOf({ start: 'near far', far: 'farther', farther: 'near', near: '' });
  const rule = (more: object) => ({
    within: [{ rule: 'r', from: 'start', to: ['near'], presses: 2, ...more }],
  });
  expect(broken(rule({}), graph)).toEqual([]);
  expect(broken(rule({ from: 'anywhere', presses: 1 }), graph)).toEqual([
    'far → “FARTHER” → farther → “NEAR” → near',
  ]);
  expect(broken(rule({ whateverIsPressed: true }), graph)).toEqual([
    'start → “FAR” → far → “FARTHER” → farther',
  ]);
  expect(broken(rule({ whateverIsPressed: true, presses: 3 }), graph)).toEqual([]);
});

test('within: from each step of a list, and from no other', () => {
  const graph = graphOf(
    { start: 'far near', far: 'farther', farther: 'goal', near: 'goal', goal: '' },
    { far: { contacts: ['emergency'] } },
  );
  const rules = (from: string[]) => ({
    groups: [{ name: 'grave', means: 'Somebody is in danger.', contacts: ['emergency'] }],
    within: [{ rule: 'r', from, to: ['goal'], presses: 1 }],
  });
  expect(broken(rules(['near', 'farther']), graph)).toEqual([]);
  expect(broken(rules(['near', 'far']), graph)).toEqual([
    'far → “FARTHER” → farther → “GOAL” → goal',
  ]);
  expect(broken(rules(['grave']), graph)).toEqual(['far → “FARTHER” → farther → “GOAL” → goal']);
});

test('within: a step that is near enough on one path may be too far on another', () => {
  const graph = graphOf({ start: 'a x', x: 'a', a: 'b', b: 'goal', goal: '' });
  const within = [{ rule: 'r', from: 'start', to: ['goal'], presses: 3, whateverIsPressed: true }];
  expect(broken({ within }, graph)).toEqual(['start → “X” → x → “A” → a → “B” → b']);
});

test('within: a goal that cannot be reached at all', () => {
  const [found] = brokenRules(
    stepRulesSchema.parse({ within: [{ rule: 'r', from: 'start', to: ['lost'], presses: 9 }] }),
    graphOf({ start: 'a', a: '', lost: '' }),
    'start',
  );
  expect(found).toMatchObject({ nowhere: true, walk: { from: 'start', presses: [] } });
});

const ids = ['start', 'a', 'b', 'c', 'd', 'e'];
const anyGraph = fc
  .record(
    Object.fromEntries(
      ids.map((id) => [id, fc.uniqueArray(fc.constantFrom(...ids, 'gone'), { maxLength: 3 })]),
    ),
  )
  .map((steps) =>
    graphOf(Object.fromEntries(Object.entries(steps).map(([id, to]) => [id, to.join(' ')]))),
  );

/** Whether each press of a walk can really be made. */
function isReal(
  graph: ReturnType<typeof graphOf>,
  from: string,
  presses: readonly { label: string; to: string }[],
) {
  let at = from;
  for (const { label, to } of presses) {
    const step = graph.get(at);
    const offered = step ? allPresses(step, standingPresses(graph)) : [];
    if (!offered.some((press) => press.label === label && press.to === to)) return false;
    at = to;
  }
  return true;
}

test('in any tree, the shortest walk can be walked, and none is shorter', () => {
  fc.assert(
    fc.property(anyGraph, fc.constantFrom(...ids), (graph, goal) => {
      const walk = shortestWalk(graph, 'start', (id) => id === goal);
      // Steps at each distance from the start, one layer after the other.
      let layer = new Set(['start']);
      const seen = new Set(layer);
      let distance = 0;
      while (layer.size > 0 && !layer.has(goal)) {
        layer = new Set(
          [...layer].flatMap((id) => graph.get(id)?.presses.map(({ to }) => to) ?? []),
        );
        for (const id of [...layer]) if (seen.has(id) || !graph.has(id)) layer.delete(id);
        for (const id of layer) seen.add(id);
        distance += 1;
      }
      expect(walk?.presses.length).toBe(layer.size > 0 ? distance : undefined);
      if (walk) expect(isReal(graph, 'start', walk.presses) && endOf(walk) === goal).toBe(true);
    }),
  );
});

test('in any tree, a walk that misses really does; where there is none, walking about always arrives', () => {
  fc.assert(
    fc.property(
      anyGraph,
      fc.constantFrom(...ids),
      fc.array(fc.nat(2), { minLength: 12, maxLength: 12 }),
      (graph, goal, turns) => {
        const miss = walkThatMisses(graph, 'start', (id) => id === goal);
        if (miss) {
          expect(isReal(graph, 'start', miss.presses)).toBe(true);
          expect(['start', ...miss.presses.map(({ to }) => to)]).not.toContain(goal);
          return;
        }
        let at = 'start';
        for (const turn of turns) {
          if (at === goal) return;
          const onward = graph.get(at)?.presses.filter(({ to }) => graph.has(to)) ?? [];
          at = onward[turn % onward.length]?.to ?? at;
        }
        expect(at).toBe(goal);
      },
    ),
  );
});
