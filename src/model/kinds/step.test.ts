import { expect, test } from 'vitest';
import { endSchema, phrasesOf, questionSchema, stepFor, stepSchemaFor } from './step.ts';

const end = { doNow: 'Leave.', page: 'situations/shouting' };

test('what looks like a question is judged as one', () => {
  expect(stepSchemaFor({ options: [] })).toBe(questionSchema);
  expect(stepSchemaFor({ doNow: 'Leave.' })).toBe(endSchema);
  expect(stepSchemaFor(null)).toBe(endSchema);
});

test('a step holds no conditions, variables or keys of its own', () => {
  expect(endSchema.safeParse({ ...end, if: 'angry' }).success).toBe(false);
  expect(
    questionSchema.safeParse({
      ask: 'Well?',
      options: [
        { label: 'Yes', to: 'a', when: 'x' },
        { label: 'No', to: 'b' },
      ],
    }).success,
  ).toBe(false);
});

test('eight options, a label of eleven words and a question of seventeen are too much', () => {
  const options = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ label: `Option ${index}`, to: 'a' }));
  const label = (words: number) => [
    { label: 'word '.repeat(words), to: 'a' },
    { label: 'No', to: 'b' },
  ];
  const judge = (data: object) =>
    questionSchema.safeParse({ ask: 'Well?', ...data }).error?.issues.map(({ message }) => message);
  expect(judge({ options: options(7) })).toBeUndefined();
  expect(judge({ options: options(8) })).toEqual(['has more than 7 options']);
  expect(judge({ options: options(1) })).toEqual(['has fewer than two options']);
  expect(judge({ options: label(10) })).toBeUndefined();
  expect(judge({ options: label(11) })).toEqual(['has 11 words; the limit is 10']);
  expect(judge({ ask: 'word '.repeat(17), options: options(2) })).toEqual([
    'has 17 words; the limit is 16',
  ]);
});

const policy = { who: 'agent', warnings: 2, atOnce: ['danger', 'hate'] } as const;

test('a step says something else where the policy is another', () => {
  const step = endSchema.parse({
    ...end,
    say: ['a'],
    byPolicy: {
      'team-lead': { doNow: 'Get your lead.', say: ['b'] },
      nobody: { say: ['c'] },
      'more-warnings': { note: 'Count them.' },
    },
  });
  const at = (who: 'agent' | 'team-lead' | 'nobody', warnings = 2) => {
    const { doNow, say, note } = stepFor(step, { ...policy, atOnce: ['danger'], who, warnings });
    return [doNow, say, note];
  };
  expect(at('agent')).toEqual(['Leave.', ['a'], undefined]);
  expect(at('team-lead')).toEqual(['Get your lead.', ['b'], undefined]);
  expect(at('nobody', 3)).toEqual(['Get your lead.', ['c'], 'Count them.']);
});

test('what is ended at once needs words for workplaces that warn first', () => {
  const written = { ...end, say: ['a'], atOnce: ['hate'] };
  expect(endSchema.safeParse(written).error?.issues[0]?.path).toEqual(['byPolicy']);
  const step = endSchema.parse({ ...written, byPolicy: { 'warn-first': { say: ['b'] } } });
  expect(phrasesOf(stepFor(step, { ...policy, atOnce: ['danger', 'hate'] }))).toEqual(['a']);
  expect(phrasesOf(stepFor(step, { ...policy, atOnce: ['danger'] }))).toEqual(['b']);
});
