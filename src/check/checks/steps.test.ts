import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
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

test('questions that lead round in a circle, with the way round', async () => {
  const circle = { 'steps/one.md': question('two', 'two'), 'steps/two.md': question('one', 'one') };
  const advice = 'Add an option that leads to an end.';
  expect(
    noEnd(await told(steps, { ...circle, ...changed('steps/risk.md', 'to: l-leave', 'to: one') })),
  ).toEqual([
    `error steps/one.md:1:1  from this step no end can be reached: one → “One” → two → “One” → one  ${advice}`,
    `error steps/two.md:1:1  from this step no end can be reached: two → “One” → one → “One” → two  ${advice}`,
  ]);
});

test('a circle is found although every step has a link to an end', async () => {
  const circle = { 'steps/one.md': question('two', 'two'), 'steps/two.md': question('one', 'one') };
  const everywhere = changed('steps/l-leave.md', 'page:', 'fromEverywhere: I have to leave\npage:');
  const found = await told(steps, {
    ...circle,
    ...everywhere,
    ...changed('steps/risk.md', 'to: l-leave', 'to: one'),
  });
  expect(noEnd(found)).toHaveLength(2);
});

test('a question whose answers lead nowhere that exists', async () => {
  const found = await told(steps, {
    'steps/one.md': question('gone', 'gone'),
    ...changed('steps/risk.md', 'to: l-leave', 'to: one'),
  });
  expect(noEnd(found)).toEqual([
    'error steps/one.md:1:1  from this step no end can be reached: one  Add an option that leads to an end.',
  ]);
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
