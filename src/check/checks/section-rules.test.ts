import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { sectionRules } from './section-rules.ts';

test('a situation without its first line, its way on, or with one phrase only', async () => {
  expect(
    await told(
      sectionRules,
      changed('situations/shouting.mdx', 'doNow: One slow breath. Drop your pitch.\n', ''),
    ),
  ).toEqual([
    'error situations/shouting.mdx:2:1  “doNow” is missing: every page in situations/ opens with it  The one thing to do now, at most 12 words. Every situation and safety page needs it.',
  ]);
  expect(
    await told(
      sectionRules,
      changed('situations/shouting.mdx', 'ifThatFails: stages/listen\n', ''),
    ),
  ).toEqual([
    'error situations/shouting.mdx:2:1  “ifThatFails” is missing: every page in situations/ says where to go next  The page to go to when this does not work, such as stages/boundary.',
  ]);
  expect(
    await told(
      sectionRules,
      changed('situations/shouting.mdx', '[listen-start, listen-line]', '[listen-start]'),
    ),
  ).toEqual([
    'error situations/shouting.mdx:6:1  “say” says too little: every page in situations/ offers at least 2 phrases  Two or three phrases to say, by their id in content/phrases/.',
  ]);
});

test('a stage may do without', async () => {
  expect(await told(sectionRules, {})).toEqual([]);
});
