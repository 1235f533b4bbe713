import { expect, test } from 'vitest';
import { formFor } from './by-policy.ts';
import { pairFor, phraseFor, phraseSchema, type Phrase } from './phrase.ts';

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

test('a phrase has the words that this workplace allows, and none of the others', () => {
  expect(phraseFor(ending, 'agent')).toMatchObject({ text: 'I’m ending this call.' });
  const { text, variants, written, notWhen, slots } = phraseFor(ending, 'nobody');
  expect({ text, variants, written, notWhen, slots }).toEqual({
    text: 'I’m getting {colleague}.',
    variants: undefined,
    written: undefined,
    notWhen: 'Not before the warnings.',
    slots: { colleague: { fallback: 'help' } },
  });
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
