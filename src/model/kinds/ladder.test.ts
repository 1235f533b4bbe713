import { expect, test } from 'vitest';
import type { EndingContact } from '../workplace/ending-contact.ts';
import { atOnceFor, ladderFileSchema, rungsFor } from './ladder.ts';

const rung = (name: string) => ({ name, do: `${name} them.`, say: ['words'], noted: `${name}.` });
const atOnce = (name: string) => ({
  name,
  happened: `${name} happened.`,
  page: 'safety/hate',
  do: 'End it.',
  say: ['ends'],
  done: 'Ended',
  noted: 'Ended it.',
  byPolicy: { 'team-lead': { do: 'Get help.', say: [], done: 'They have it', noted: 'Got help.' } },
});
const file = ladderFileSchema.parse({
  allowed: { says: 'You may.' },
  describe: rung('Describe'),
  ask: rung('Ask'),
  warn: {
    ...rung('Warn'),
    byPolicy: {
      'team-lead': { do: 'Say that your lead comes.' },
      nobody: { name: 'Set a limit', say: ['limit'] },
    },
  },
  again: { ...rung('Again'), byPolicy: { nobody: { name: 'Repeat' } } },
  end: {
    ...rung('End'),
    done: 'Ended',
    byPolicy: { 'team-lead': { name: 'Hand over', done: 'They have it' } },
  },
  eased: { do: 'Thank them.', say: ['thanks'], noted: 'Stopped.', resumed: 'Again.' },
  atOnce: {
    danger: atOnce('Danger'),
    threats: atOnce('A threat'),
    hate: atOnce('Hate'),
    'sexual-remarks': atOnce('Sexual remarks'),
  },
  after: { title: 'Over.', breathe: 'Breathe.', note: 'Write.', tell: 'Tell.' },
});

const policy = (changes: Partial<EndingContact>): EndingContact => ({
  who: 'agent',
  warnings: 2,
  atOnce: ['danger'],
  ...changes,
});
const names = (changes: Partial<EndingContact>) =>
  rungsFor(file, policy(changes)).map(({ name }) => name);

test('the warning stands on as many rungs as the workplace asks for', () => {
  expect(names({})).toEqual(['Describe', 'Ask', 'Warn', 'Again', 'End']);
  expect(names({ warnings: 3 })).toEqual(['Describe', 'Ask', 'Warn', 'Again', 'Again', 'End']);
  expect(names({ warnings: 5 })).toEqual([
    'Describe',
    'Ask',
    'Warn',
    'Again',
    'Again',
    'Again',
    'Again',
    'End',
  ]);
});

test('what is done and said is what this workplace allows', () => {
  expect(names({ who: 'team-lead' })).toEqual(['Describe', 'Ask', 'Warn', 'Again', 'Hand over']);
  expect(names({ who: 'nobody', warnings: 3 })).toEqual([
    'Describe',
    'Ask',
    'Set a limit',
    'Repeat',
    'Repeat',
    'Hand over',
  ]);
  expect(rungsFor(file, policy({ who: 'nobody' }))[2]).toEqual({
    id: 'warn',
    name: 'Set a limit',
    do: 'Say that your lead comes.',
    say: ['limit'],
    noted: 'Warn.',
  });
});

test('the last rung alone has a button that says it is done', () => {
  const buttons = (who: EndingContact['who']) =>
    rungsFor(file, policy({ who })).map(({ done }) => done);
  expect(buttons('agent')).toEqual([undefined, undefined, undefined, undefined, 'Ended']);
  expect(buttons('nobody').at(-1)).toBe('They have it');
});

test('only what the workplace lets people end at once is offered, gravest first', () => {
  const offered = (reasons: EndingContact['atOnce']) =>
    atOnceFor(file, policy({ atOnce: reasons })).map(({ reason }) => reason);
  expect(offered(['hate', 'danger'])).toEqual(['danger', 'hate']);
  expect(offered(['sexual-remarks', 'threats'])).toEqual(['threats', 'sexual-remarks']);
});

test('what to do at once depends on who may end a contact', () => {
  const [danger] = atOnceFor(file, policy({}));
  expect(danger).toEqual({
    reason: 'danger',
    name: 'Danger',
    happened: 'Danger happened.',
    page: 'safety/hate',
    do: 'End it.',
    say: ['ends'],
    done: 'Ended',
    noted: 'Ended it.',
  });
  for (const who of ['team-lead', 'nobody'] as const) {
    expect(atOnceFor(file, policy({ who }))[0]).toMatchObject({
      name: 'Danger',
      do: 'Get help.',
      say: [],
      done: 'They have it',
    });
  }
});
