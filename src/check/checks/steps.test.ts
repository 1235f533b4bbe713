import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { references } from './references.ts';
import { steps } from './steps.ts';

const question = (first: string, second: string) =>
  `---\nask: And now?\noptions:\n  - label: One\n    to: ${first}\n  - label: Two\n    to: ${second}\n---\n`;
const noEnd = (found: string[]) => found.filter((line) => line.includes('no end'));

test('a step that nobody gets to', async () => {
  expect(await told(steps, { 'steps/lost.md': question('l-leave', 'l-shout') })).toEqual([
    'error steps/lost.md:1:1  nothing leads to this step  Add an option or a “next” that leads to it, or take the file out.',
  ]);
});

test('a step that only its own link on every step leads to is reached', async () => {
  const step =
    '---\ndoNow: Breathe out.\nfromEverywhere: I’m getting angry\npage: situations/shouting\n---\n';
  expect(await told(steps, { 'steps/self.md': step })).toEqual([]);
});

const circle = {
  'steps/one.md': question('two', 'three'),
  'steps/two.md': question('one', 'three'),
  'steps/three.md': question('one', 'two'),
};
const intoCircle = changed('steps/risk.md', 'to: l-leave', 'to: one');
const way =
  'risk (“Is anyone in danger?”) → “Yes” → one (“And now?”) → “One” → two (“And now?”) → “One” → one (“And now?”)';

test('questions that lead round in a circle are told once, with the shortest way there and round', async () => {
  expect(noEnd(await told(steps, { ...circle, ...intoCircle }))).toEqual([
    `error steps/one.md:1:1  from this step no end can be reached, only the same steps again: ${way}  Add an option to one of them that leads to an end.`,
  ]);
});

test('two circles are told apart', async () => {
  const found = await told(steps, {
    'steps/one.md': question('two', 'two'),
    'steps/two.md': question('one', 'one'),
    'steps/three.md': question('four', 'four'),
    'steps/four.md': question('three', 'three'),
    ...changed('steps/risk.md', 'to: l-leave', 'to: one\n  - label: Perhaps\n    to: three'),
  });
  expect(noEnd(found).map((line) => /steps\/(\w+)/.exec(line)?.[1])).toEqual(['one', 'three']);
});

test('the step before a circle is not blamed for it', async () => {
  const found = await told(steps, {
    ...circle,
    'steps/zero.md': question('one', 'two'),
    ...changed('steps/risk.md', 'to: l-leave', 'to: zero'),
  });
  expect(noEnd(found).map((line) => /steps\/(\w+)/.exec(line)?.[1])).toEqual(['one']);
});

test('a circle is found although every step has a link to an end', async () => {
  const everywhere = changed('steps/l-leave.md', 'page:', 'fromEverywhere: I have to leave\npage:');
  expect(noEnd(await told(steps, { ...circle, ...everywhere, ...intoCircle }))).toHaveLength(1);
});

test('where an answer leads to no step at all, only that is told', async () => {
  const changes = { 'steps/one.md': question('gone', 'l-leave'), ...intoCircle };
  expect(await told(steps, changes)).toEqual([]);
  expect(await told(references, changes)).toEqual([
    'error steps/one.md:5:9  there is no step “gone”  Did you mean “one”? A step is named by its file in content/steps/.',
  ]);
});

test('steps that only an unreached step leads to are told with it', async () => {
  const found = await told(steps, {
    'steps/lost.md': question('later', 'l-shout'),
    'steps/later.md': question('l-leave', 'l-shout'),
  });
  expect(found).toEqual([
    'error steps/lost.md:1:1  nothing leads to this step, nor to what only it leads to: later  Add an option or a “next” that leads to it, or take the file out.',
  ]);
});

test('while a step cannot be read, nobody knows what can be reached', async () => {
  expect(
    await told(steps, { 'steps/l-shout.md': '---\ndoNow: Wait: listen\nnext\n---\n' }),
  ).toEqual([]);
});

test('a label that stands twice, in the options or among what comes next', async () => {
  expect(await told(steps, changed('steps/risk.md', 'label: No', 'label: YES'))).toEqual([
    'error steps/risk.md:6:12  “YES” stands here twice  Change one of the two.',
  ]);
  const next = '  - { label: It goes on, to: l-leave }\n';
  expect(await told(steps, changed('steps/l-shout.md', next, next + next))).toContain(
    'error steps/l-shout.md:7:14  “It goes on” stands here twice  Change one of the two.',
  );
});

/** A form of the step on which they finish, with what comes next there. */
const nextForNobody = (...presses: string[]) =>
  changed(
    'steps/l-shout.md',
    'to: l-leave }\n',
    `to: l-leave }\nbyPolicy:\n  nobody:\n    next:\n${presses.map((press) => `      - { ${press} }\n`).join('')}`,
  );

test('a label or a target that stands twice where the policy is another', async () => {
  expect(
    await told(
      steps,
      nextForNobody('label: It goes on, to: l-leave', 'label: it goes ON, to: ask'),
    ),
  ).toEqual([
    'error steps/l-shout.md:11:18  “it goes ON” stands here twice  Change one of the two.',
  ]);
  expect(
    await told(steps, nextForNobody('label: It goes on, to: ask', 'label: It stops, to: ask')),
  ).toEqual([
    'error steps/l-shout.md:11:32  two options here lead to “ask”  Make them one option, or lead one of them to a step of its own.',
  ]);
});

test('what a form says again is not twice, and a step that only a form leads to is reached', async () => {
  const more = nextForNobody('label: It goes on, to: l-leave', 'label: They laugh, to: laugh');
  const laugh = { 'steps/laugh.md': '---\ndoNow: Wait.\npage: situations/shouting\n---\n' };
  expect(await told(steps, { ...more, ...laugh })).toEqual([]);
});

test('two options that lead to one step', async () => {
  expect(await told(steps, changed('steps/risk.md', 'to: l-shout', 'to: l-leave'))).toContain(
    'error steps/risk.md:7:9  two options here lead to “l-leave”  Make them one option, or lead one of them to a step of its own.',
  );
});

test('a tree without its first step', async () => {
  expect(await told(steps, { 'steps/risk.md': null })).toEqual([
    'error steps:1:1  the first step “risk” is missing  Add content/steps/risk.md: the tree starts there.',
  ]);
});

test('a label that a link on every step has already, and that leads elsewhere', async () => {
  const everywhere = changed('steps/ask.md', 'page:', 'fromEverywhere: It goes on\npage:');
  expect(await told(steps, everywhere)).toEqual([
    'error steps/l-shout.md:6:14  “It goes on” stands on every step already, and leads to “ask” there  Say it in other words, or lead it there too.',
  ]);
});
