import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { steps } from './steps.ts';

const question = (first: string, second: string) =>
  `---\nask: And now?\noptions:\n  - label: One\n    to: ${first}\n  - label: Two\n    to: ${second}\n---\n`;

test('a step that nobody gets to', async () => {
  expect(await told(steps, { 'steps/lost.md': question('l-leave', 'l-shout') })).toEqual([
    'error steps/lost.md:1:1  no option leads to this step  Add an option or a “next” that leads to it, or take the file out.',
  ]);
});

test('questions that lead round in a circle', async () => {
  const circle = { 'steps/one.md': question('two', 'two'), 'steps/two.md': question('one', 'one') };
  expect(await told(steps, { ...circle, ...changed('steps/risk.md', 'to: l-leave', 'to: one') })).toEqual([
    'error steps/one.md:1:1  from this step no end can be reached  Add an option that leads to an end.',
    'error steps/two.md:1:1  from this step no end can be reached  Add an option that leads to an end.',
  ]);
});

test('a label that stands twice', async () => {
  expect(await told(steps, changed('steps/risk.md', 'label: No', 'label: YES'))).toEqual([
    'error steps/risk.md:6:12  the option “YES” stands here twice  Change one of the two.',
  ]);
});

test('a tree without its first step', async () => {
  expect(await told(steps, { 'steps/risk.md': null })).toEqual([
    'error steps:1:1  the first step “risk” is missing  Add content/steps/risk.md: the tree starts there.',
  ]);
});
