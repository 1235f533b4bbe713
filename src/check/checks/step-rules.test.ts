import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { stepRules } from './step-rules.ts';

const risk = 'risk (“Is anyone in danger?”)';
const shout = 'l-shout (“Let them finish.”)';
const leave = 'l-leave (“Leave and ring for help.”)';
const mend = 'Mend the steps on that path. Change the rule only if it was wrong.';

test('rules that hold are silent', async () => {
  expect(await told(stepRules, {})).toEqual([]);
});

test('never: the path that gets there without what would allow it', async () => {
  expect(await told(stepRules, changed('steps/risk.md', 'label: Yes', 'label: A little'))).toEqual([
    `error step-rules.yaml:11:11  this rule does not hold: Nobody leaves before the question of danger is answered, or the words are said. The path that breaks it: ${risk} → “A little” → ${leave}  ${mend}`,
    'error step-rules.yaml:16:17  the step “risk” has no answer “Yes”  Write it word for word as in content/steps/risk.md.',
  ]);
});

test('always: the path that misses what it must come to', async () => {
  const end = '---\ndoNow: Let them finish.\nsay: [listen-start]\npage: situations/shouting\n---\n';
  expect(await told(stepRules, { 'steps/l-shout.md': end })).toEqual([
    `error step-rules.yaml:21:11  this rule does not hold: Letting them finish leads to leaving. The path that breaks it: ${risk} → “No” → ${shout}  ${mend}`,
  ]);
});

test('within: the shortest path where it is too long, and where there is none', async () => {
  const far = changed('steps/risk.md', 'to: l-shout', 'to: again');
  const again =
    '---\nask: Again?\noptions:\n  - label: Yes\n    to: l-shout\n  - label: No\n    to: l-leave\n---\n';
  expect(await told(stepRules, { ...far, 'steps/again.md': again })).toContain(
    `error step-rules.yaml:26:11  this rule does not hold: Words to say are one press from the start. The path that breaks it: ${risk} → “No” → again (“Again?”) → “Yes” → ${shout}  ${mend}`,
  );
  expect(await told(stepRules, changed('steps/risk.md', 'to: l-shout', 'to: l-leave'))).toContain(
    `error step-rules.yaml:26:11  this rule does not hold: Words to say are one press from the start. It cannot be reached at all from: ${risk}  ${mend}`,
  );
});

test('a rule that names what does not exist', async () => {
  expect(
    await told(stepRules, changed('step-rules.yaml', 'leadsTo: [l-leave]', 'leadsTo: [l-leaf]')),
  ).toContain(
    'error step-rules.yaml:23:15  there is no step or group “l-leaf”  Did you mean “l-leave”? Mend the name: a rule that names nothing proves nothing.',
  );
  expect(
    await told(
      stepRules,
      changed('step-rules.yaml', 'says: [listen-start]', 'says: [lissen-start]'),
    ),
  ).toContain(
    'error step-rules.yaml:7:12  there is no phrase “lissen-start”  Did you mean “listen-start”? Mend the name: a rule that names nothing proves nothing.',
  );
  expect(
    await told(stepRules, changed('step-rules.yaml', 'steps: [l-shout]', 'steps: [l-shouts]')),
  ).toEqual([
    'error step-rules.yaml:8:13  there is no step “l-shouts”  Did you mean “l-shout”? Mend the name: a rule that names nothing proves nothing.',
  ]);
  expect(await told(stepRules, changed('step-rules.yaml', 'at: risk', 'at: risks'))).toContain(
    'error step-rules.yaml:15:13  there is no step “risks”  Did you mean “risk”? A step is named by its file in content/steps/.',
  );
});

test('a group with the name of a step', async () => {
  const found = await told(
    stepRules,
    changed('step-rules.yaml', 'name: greetings', 'name: l-shout'),
  );
  expect(found).toContain(
    'error step-rules.yaml:5:11  “l-shout” is the name of a step  Give the group another name.',
  );
});
