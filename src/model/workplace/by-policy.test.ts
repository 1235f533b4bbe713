import { expect, test } from 'vitest';
import { phraseFor, phraseSchema, type Phrase } from '../kinds/phrase.ts';
import { formsUnder, isPolicy, underPolicy } from './by-policy.ts';
import type { EndingContact } from './ending-contact.ts';

const policy = (changes: Partial<EndingContact>): EndingContact => ({
  who: 'agent',
  warnings: 2,
  atOnce: ['danger', 'hate'],
  ...changes,
});

test('an entry stands as it is where the agent may end it after two warnings', () => {
  const entry = { doNow: 'Leave.', note: 'Now.', byPolicy: { 'team-lead': { doNow: 'Wait.' } } };
  expect(underPolicy(entry, policy({}))).toEqual({ doNow: 'Leave.', note: 'Now.' });
  expect(underPolicy({ doNow: 'Leave.', byPolicy: undefined }, policy({ who: 'nobody' }))).toEqual({
    doNow: 'Leave.',
  });
});

test('a form says only what differs, and the later one counts', () => {
  const entry = {
    do: 'End it.',
    name: 'End',
    say: ['a'],
    atOnce: ['hate'],
    byPolicy: {
      'team-lead': { do: 'Get your lead.', name: 'Hand over' },
      nobody: { name: 'Invite back' },
      'more-warnings': { note: 'Count them.' },
      'warn-first': { say: ['b'] },
    },
  };
  const { atOnce, ...plain } = underPolicy(entry, policy({}));
  expect([atOnce, plain]).toEqual([['hate'], { do: 'End it.', name: 'End', say: ['a'] }]);
  expect(underPolicy(entry, policy({ who: 'team-lead' }))).toMatchObject({
    do: 'Get your lead.',
    name: 'Hand over',
    say: ['a'],
  });
  expect(underPolicy(entry, { who: 'nobody', warnings: 3, atOnce: ['danger'] })).toEqual({
    do: 'Get your lead.',
    name: 'Invite back',
    say: ['b'],
    note: 'Count them.',
    atOnce: ['hate'],
  });
});

test.each([
  ['the shipped policy', {}, []],
  ['a team lead', { who: 'team-lead' }, ['team-lead']],
  ['nobody', { who: 'nobody' }, ['team-lead', 'nobody']],
  ['three warnings', { warnings: 3 }, ['more-warnings']],
  [
    'five warnings, and nobody',
    { warnings: 5, who: 'nobody' },
    ['team-lead', 'nobody', 'more-warnings'],
  ],
  ['danger alone at once', { atOnce: ['danger'] }, ['warn-first']],
] as const)('the forms that hold, for hate: %s', (_, changes, forms) => {
  expect(formsUnder(['hate'], policy(changes as Partial<EndingContact>))).toEqual(forms);
});

test('a workplace warns first where one of the reasons is not on its list', () => {
  expect(formsUnder(['danger', 'hate'], policy({}))).toEqual([]);
  expect(formsUnder(['danger', 'hate'], policy({ atOnce: ['danger'] }))).toEqual(['warn-first']);
  expect(formsUnder([], policy({ atOnce: ['danger'] }))).toEqual([]);
});

test('a page names who may end it, what at once, or what is warned for first', () => {
  expect(isPolicy({ who: 'agent' }, policy({}))).toBe(true);
  expect(isPolicy({ who: 'team-lead' }, policy({ who: 'nobody' }))).toBe(false);
  expect(isPolicy({ 'at-once': 'hate' }, policy({}))).toBe(true);
  expect(isPolicy({ 'at-once': 'threats' }, policy({}))).toBe(false);
  expect(isPolicy({ 'warn-first': 'hate' }, policy({}))).toBe(false);
  expect(isPolicy({ 'warn-first': 'threats' }, policy({}))).toBe(true);
});

const ending: Phrase = {
  ...phraseSchema.parse({
    id: 'end',
    text: 'I’m ending this call.',
    variants: ['This call ends now.'],
    written: 'I’m closing this chat.',
    tone: 'firm',
    channels: ['phone'],
    notWhen: 'Not before the warnings.',
    byPolicy: {
      'team-lead': { text: 'I’m getting {colleague}.', slots: { colleague: { fallback: 'help' } } },
    },
  }),
  stage: 'boundary',
};

test('a phrase has the words that this workplace allows, and none of the others', () => {
  expect(phraseFor(ending, policy({}))).toMatchObject({ text: 'I’m ending this call.' });
  const { text, variants, written, notWhen, slots } = phraseFor(ending, policy({ who: 'nobody' }));
  expect({ text, variants, written, notWhen, slots }).toEqual({
    text: 'I’m getting {colleague}.',
    variants: undefined,
    written: undefined,
    notWhen: 'Not before the warnings.',
    slots: { colleague: { fallback: 'help' } },
  });
});

test('words that end it at once become a warning where one comes first, whoever may end it', () => {
  const written = {
    ...phraseSchema.parse({
      id: 'hate-end',
      text: 'I’m ending this.',
      tone: 'firm',
      channels: ['phone'],
      notWhen: 'Not for anger alone.',
      atOnce: ['hate'],
      byPolicy: {
        'warn-first': { text: 'Stop, or I’ll end this.' },
        'team-lead': { text: 'My lead takes over.' },
      },
    }),
    stage: 'boundary',
  };
  const said = (changes: Partial<EndingContact>) => phraseFor(written, policy(changes)).text;
  expect(said({})).toBe('I’m ending this.');
  expect(said({ who: 'team-lead' })).toBe('My lead takes over.');
  expect(said({ atOnce: ['danger'] })).toBe('Stop, or I’ll end this.');
  expect(said({ who: 'team-lead', atOnce: ['danger'] })).toBe('Stop, or I’ll end this.');
  expect(phraseFor(written, policy({}))).not.toHaveProperty('byPolicy');
});

test('words that end something at once need a form for workplaces that warn first', () => {
  const { success, error } = phraseSchema.safeParse({
    id: 'hate-end',
    text: 'I’m ending this.',
    tone: 'firm',
    channels: ['phone'],
    atOnce: ['hate'],
  });
  expect(success).toBe(false);
  expect(error?.issues.map(({ path, message }) => [path, message])).toEqual([
    [
      ['byPolicy'],
      'lacks “warn-first”: what is said where the workplace does not let this be ended at once',
    ],
  ]);
});
