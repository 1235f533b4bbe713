import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { atOnceFor, ladderFileSchema, rungsFor } from './ladder.ts';

const file = ladderFileSchema.parse(parse(readFileSync('content/ladder.yaml', 'utf8')));
const whoMayEnd = ['agent', 'team-lead', 'nobody'] as const;

for (const who of whoMayEnd) {
  for (const warnings of [2, 3, 4, 5]) {
    test(`with ${who} to end it after ${warnings} warnings, the warning stands on ${warnings} rungs`, () => {
      const rungs = rungsFor(file, { who, warnings, atOnce: [] });
      expect(rungs).toEqual([
        { id: 'describe', ...file.describe },
        { id: 'ask', ...file.ask },
        { id: 'warn', ...file.warn[who] },
        ...Array.from({ length: warnings - 1 }, () => ({ id: 'again', ...file.again[who] })),
        { id: 'end', ...file.end[who] },
      ]);
      expect(rungs.map(({ done }) => done !== undefined)).toEqual(
        rungs.map((_, index) => index === rungs.length - 1),
      );
    });
  }
}

test('four warnings make seven rungs', () => {
  const rungs = rungsFor(file, { who: 'agent', warnings: 4, atOnce: ['danger'] });
  expect(rungs.map(({ id }) => id)).toEqual([
    'describe',
    'ask',
    'warn',
    'again',
    'again',
    'again',
    'end',
  ]);
});

test('where an agent may not end a call, no step tells them to, and none of the words does', () => {
  const ends = /\bI(’m|’ll) (end|clos|ending|closing)/;
  for (const who of ['team-lead', 'nobody'] as const) {
    const steps = rungsFor(file, { who, warnings: 5, atOnce: [] });
    expect(steps.map((step) => step.do).join(' ')).not.toMatch(ends);
    expect(steps.flatMap(({ say }) => say)).not.toContain('bound-3');
    expect(steps.flatMap(({ say }) => say)).not.toContain('bound-4');
  }
});

test('only what the workplace lets people end at once is offered, gravest first', () => {
  const offered = atOnceFor(file, { who: 'agent', warnings: 2, atOnce: ['hate', 'danger'] });
  expect(offered.map(({ reason }) => reason)).toEqual(['danger', 'hate']);
  expect(atOnceFor(file, { who: 'agent', warnings: 2, atOnce: [] })).toEqual([]);
});

test('what to do at once depends on who may end a contact', () => {
  const wordsFor = (who: (typeof whoMayEnd)[number]) =>
    atOnceFor(file, { who, warnings: 2, atOnce: ['hate'] })[0]?.do;
  expect(wordsFor('agent')).toBe(file.atOnce.hate.agent.do);
  expect(wordsFor('team-lead')).toBe(file.atOnce.hate.otherwise.do);
  expect(wordsFor('nobody')).toBe(file.atOnce.hate.otherwise.do);
});
