import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { phraseUse } from './phrase-use.ts';

const unused = `phrases:
  - id: close-thanks
    text: Thank you for staying with me.
    tone: warm
    channels: [phone]
`;

test('a phrase that nobody is led to', async () => {
  expect(await told(phraseUse, { 'phrases/empathise.yaml': unused })).toEqual([
    'warning phrases/empathise.yaml:2:9  no page or step says “close-thanks”, and it is filed under no situation  Say it on a page, with <Say ids="…" />, or name the situations it fits.',
  ]);
});

test('a phrase is led to by a page, by the stage it is in, or by a situation', async () => {
  expect(
    await told(phraseUse, {
      'phrases/empathise.yaml': unused,
      ...changed('stages/listen.mdx', 'listen-start listen-line', 'listen-start close-thanks'),
    }),
  ).toEqual([]);
  expect(
    await told(phraseUse, {
      'phrases/empathise.yaml': unused,
      ...changed(
        'stages/listen.mdx',
        '<Say ids="listen-start listen-line" />',
        '<Say stage="empathise" />',
      ),
    }),
  ).toEqual([]);
  expect(
    await told(phraseUse, { 'phrases/empathise.yaml': `${unused}    situations: [shouting]\n` }),
  ).toEqual([]);
});
