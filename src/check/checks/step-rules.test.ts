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

/** The step on which they finish, with more said at its end. */
const shoutWith = (more: string) =>
  changed('steps/l-shout.md', 'to: l-leave }\n', `to: l-leave }\n${more}`);
const all = 'danger, threats, hate, sexual-remarks';

test('a rule that only some workplaces break is told once, with the first policy that breaks it', async () => {
  const finding = (where: string) =>
    `error step-rules.yaml:21:11  this rule does not hold: Letting them finish leads to leaving. The path that breaks it (${where}): ${risk} → “No” → ${shout}  ${mend}`;
  const forms = 'atOnce: [hate]\nbyPolicy:\n  warn-first: { say: [please-stop] }\n';
  expect(await told(stepRules, shoutWith(forms))).toEqual([]);
  expect(await told(stepRules, shoutWith(`${forms}  nobody: { next: [] }\n`))).toEqual([
    finding(`where nobody may end a contact, after 2 warnings, and at once for: ${all}`),
  ]);
  expect(await told(stepRules, shoutWith(`${forms}  team-lead: { next: [] }\n`))).toEqual([
    finding(
      `where only the team lead may end a contact, after 2 warnings, and at once for: ${all}`,
    ),
  ]);
  expect(await told(stepRules, shoutWith(`${forms}  more-warnings: { next: [] }\n`))).toEqual([
    finding(`where the agent may end a contact, after 3 warnings, and at once for: ${all}`),
  ]);
  expect(
    await told(stepRules, shoutWith('atOnce: [hate]\nbyPolicy:\n  warn-first: { next: [] }\n')),
  ).toEqual([
    finding(
      'where the agent may end a contact, after 2 warnings, and at once for: danger, threats, sexual-remarks',
    ),
  ]);
});

test('a rule that holds only at some workplaces is told without a policy where the first breaks it', async () => {
  const end = (form: string) =>
    `---\ndoNow: Let them finish.\nsay: [listen-start]\npage: situations/shouting\nnext: []\nbyPolicy:\n  ${form}: { next: [{ label: It goes on, to: l-leave }] }\n---\n`;
  expect(await told(stepRules, { 'steps/l-shout.md': end('nobody') })).toEqual([
    `error step-rules.yaml:21:11  this rule does not hold: Letting them finish leads to leaving. The path that breaks it: ${risk} → “No” → ${shout}  ${mend}`,
  ]);
});

test('the path to what breaks under a policy can be walked under that policy', async () => {
  const toLate = '  - { label: It drags on, to: late }\n';
  const asked = changed('steps/ask.md', 'next:\n', `next:\n${toLate}`);
  const late =
    '---\ndoNow: Go on.\npage: situations/shouting\nnext:\n  - { label: More, to: l-leave }\nbyPolicy:\n  nobody: { next: [] }\n---\n';
  const rules = changed('step-rules.yaml', 'from: [l-shout]', 'from: [late]');
  const there = {
    ...asked,
    ...rules,
    ...shoutWith(`${toLate}byPolicy:\n  nobody: { next: [{ label: It goes on, to: l-leave }] }\n`),
    'steps/late.md': late,
  };
  expect(await told(stepRules, there)).toEqual([
    expect.stringContaining(
      `): ${risk} → “I’m not sure” → ask (“Ask a colleague.”) → “It drags on” → late (“Go on.”)  `,
    ),
  ]);
});

const wordsRule = (on = 'l-shout') =>
  changed(
    'step-rules.yaml',
    '    presses: 1\n',
    `    presses: 1\n\nwords:\n  - rule: Whoever shouts is answered anywhere.\n    on: [${on}]\n`,
  );
const unsaid = (channels: string) =>
  `error steps/l-shout.md:2:8  this step has no words for: ${channels}  A rule asks for them: Whoever shouts is answered anywhere. Add a phrase under “say” that names the channel, or say under “only” where this step can be. (Rule 1 under “words” in step-rules.yaml.)`;
const sayLine = changed('steps/l-shout.md', 'say: [listen-start]', 'say: [listen-line]');

test('words: a step without words for some channels, and one that can only be on others', async () => {
  expect(await told(stepRules, wordsRule())).toEqual([]);
  expect(await told(stepRules, { ...wordsRule(), ...sayLine })).toEqual([
    unsaid('chat, email, in-person'),
  ]);
  const only = (channels: string) =>
    changed('steps/l-shout.md', 'say: [listen-start]', `say: [listen-line]\nonly: [${channels}]`);
  expect(await told(stepRules, { ...wordsRule(), ...only('phone') })).toEqual([]);
  expect(await told(stepRules, { ...wordsRule(), ...only('phone, chat') })).toEqual([
    unsaid('chat'),
  ]);
});

test('words: each step of a group, and a step with no words at all', async () => {
  expect(await told(stepRules, { ...wordsRule('greetings'), ...sayLine })).toEqual([
    unsaid('chat, email, in-person'),
  ]);
  expect(
    await told(stepRules, {
      ...wordsRule('ask'),
      ...changed('steps/ask.md', 'page:', 'only: [email]\npage:'),
    }),
  ).toEqual([
    'error steps/ask.md:2:8  this step has no words for: email  A rule asks for them: Whoever shouts is answered anywhere. Add a phrase under “say” that names the channel, or say under “only” where this step can be. (Rule 1 under “words” in step-rules.yaml.)',
  ]);
});

test('words: what is missing only where the policy is another', async () => {
  const forNobody = shoutWith('byPolicy:\n  nobody: { say: [listen-line] }\n');
  expect(await told(stepRules, { ...wordsRule(), ...forNobody })).toEqual([
    unsaid('chat, email, in-person'),
  ]);
});

test('words: a phrase that does not exist is told as such, and a step that does not as a name', async () => {
  const noPhrase = changed('steps/l-shout.md', 'say: [listen-start]', 'say: [lisen-line]');
  expect(await told(stepRules, { ...wordsRule(), ...noPhrase })).not.toContainEqual(
    expect.stringContaining('has no words for'),
  );
  expect(await told(stepRules, wordsRule('l-shoot'))).toEqual([
    'error step-rules.yaml:33:10  there is no step or group “l-shoot”  Did you mean “l-shout”? Mend the name: a rule that names nothing proves nothing.',
  ]);
});

test('an answer under “from” that nobody can give', async () => {
  const from = changed(
    'step-rules.yaml',
    '    reach: [l-leave]\n',
    '    from: [{ at: ask, answer: Danger }]\n    reach: [l-leave]\n',
  );
  expect(await told(stepRules, from)).toEqual([
    'error step-rules.yaml:12:31  the step “ask” has no answer “Danger”  Write it word for word as in content/steps/ask.md.',
  ]);
});
