import { expect, test } from 'vitest';
import { formFor, isWarnedFirst, type EndingContact } from './by-policy.ts';
import { pairFor, phraseFor, phraseSchema, type Phrase } from '../kinds/phrase.ts';

test.each([
  ['agent', undefined],
  ['team-lead', 'lead'],
  ['nobody', 'none'],
] as const)('where %s may end it, the form is %s', (who, form) => {
  expect(formFor({ 'team-lead': 'lead', nobody: 'none' }, who)).toBe(form);
});

test('what is said for a team lead holds where nobody may end it, and not the other way round', () => {
  expect(formFor({ 'team-lead': 'lead' }, 'nobody')).toBe('lead');
  expect(formFor({ nobody: 'none' }, 'team-lead')).toBeUndefined();
  expect(formFor(undefined, 'nobody')).toBeUndefined();
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

const policy = (changes: Partial<EndingContact>): EndingContact => ({
  who: 'agent',
  warnings: 2,
  atOnce: ['danger', 'hate'],
  ...changes,
});

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

test('a workplace warns first for what it does not let people end at once', () => {
  expect(isWarnedFirst(['hate'], policy({}))).toBe(false);
  expect(isWarnedFirst(['hate'], policy({ atOnce: ['danger'] }))).toBe(true);
  expect(isWarnedFirst(['danger', 'hate'], policy({ atOnce: ['danger'] }))).toBe(true);
  expect(isWarnedFirst([], policy({ atOnce: ['danger'] }))).toBe(false);
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

test('a pair says what this workplace allows', () => {
  const pair = {
    id: 'a',
    not: 'No choice.',
    say: 'I’ll end it.',
    why: 'Own it.',
    guidelines: [],
    additions: [],
    aliases: [],
    byPolicy: { 'team-lead': { say: 'I’ll get my lead.', why: 'You can do it.' } },
  };
  expect(pairFor(pair, 'agent').say).toBe('I’ll end it.');
  expect(pairFor(pair, 'team-lead')).toMatchObject({ say: 'I’ll get my lead.', not: 'No choice.' });
});
