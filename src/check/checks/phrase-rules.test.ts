import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { phraseRules } from './phrase-rules.ts';

const file = 'phrases/listen.yaml';

test('a gap that is not declared, and a slot that no text has', async () => {
  expect(
    await told(
      phraseRules,
      changed(file, '"You sound upset about {thing}."', '"You sound upset about {thign}."'),
    ),
  ).toEqual([
    'error phrases/listen.yaml:10:16  the gap {thign} is not declared  Did you mean “thing”? Add it under slots, as thign: { required: true } or thign: { fallback: words }.',
  ]);
  expect(
    await told(
      phraseRules,
      changed(file, '      thing:\n', '      when:\n        required: true\n      thing:\n'),
    ),
  ).toEqual([
    'error phrases/listen.yaml:14:7  the slot “when” is in none of the texts  Put {when} into the text, or take the slot out.',
  ]);
});

test('a slot that does not say what to do when it is empty', async () => {
  expect(await told(phraseRules, changed(file, 'fallback: this', 'required: false'))).toEqual([
    'error phrases/listen.yaml:14:7  the slot “thing” does not say what to do when it is left empty  Give it required: true, or fallback: with the words to say instead.',
  ]);
});

test('a firm phrase that does not say when not to use it', async () => {
  expect(await told(phraseRules, changed(file, 'tone: neutral', 'tone: firm'))).toEqual([
    'error phrases/listen.yaml:11:11  this phrase is firm, but does not say when not to use it  Add notWhen: with the moment when these words would do harm.',
  ]);
});
