import { expect, test } from 'vitest';
import { phraseSchema, type Phrase } from './kinds/phrase.ts';
import { saidPhrases } from './said-phrase.ts';

function phrase(given: object): Phrase {
  const plain = {
    id: 'ring',
    text: 'I’ll ring you.',
    tone: 'neutral',
    channels: ['phone', 'email'],
  };
  return { ...phraseSchema.parse({ ...plain, ...given }), stage: 'close' };
}

test('a phrase that reads differently in writing has both forms, each on its own channels', () => {
  const forms = saidPhrases([phrase({ written: 'I’ll write to you.' })]);
  expect(forms.map(({ text, channels }) => [text, channels])).toEqual([
    ['I’ll ring you.', ['phone']],
    ['I’ll write to you.', ['email']],
  ]);
});

test('a form without a channel is left out', () => {
  const forms = saidPhrases([phrase({ written: 'I’ll write to you.', channels: ['chat'] })]);
  expect(forms.map(({ text }) => text)).toEqual(['I’ll write to you.']);
});

test('a firm phrase keeps its warning; any other is read faster without', () => {
  const notWhen = 'Not first.';
  const said = saidPhrases([phrase({ tone: 'firm', notWhen }), phrase({ notWhen })]);
  expect(said.map((form) => form.notWhen)).toEqual([notWhen, undefined]);
});
