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

test('the words for another policy may use the slots of the phrase, or bring their own', async () => {
  const forTeamLead = (text: string, slots = '') =>
    changed(
      file,
      '    aliases: [yelling]\n',
      `    byPolicy:\n      team-lead:\n        text: ${text}\n${slots}    aliases: [yelling]\n`,
    );
  const ownSlot = '        slots:\n          colleague:\n            fallback: my team lead\n';
  expect(await told(phraseRules, forTeamLead('This is about {thing}.'))).toEqual([]);
  expect(await told(phraseRules, forTeamLead('I’ll get {colleague}.', ownSlot))).toEqual([]);
  expect(await told(phraseRules, forTeamLead('I’ll get {colleague}.'))).toEqual([
    expect.stringContaining('phrases/listen.yaml:18:15  the gap {colleague} is not declared'),
  ]);
  expect(await told(phraseRules, forTeamLead('I’ll get them.', ownSlot))).toEqual([
    expect.stringContaining('the slot “colleague” is in none of the texts'),
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

test('a gap with one bracket is told once', async () => {
  expect(
    await told(phraseRules, changed('phrases/listen.yaml', '{thing}.\n', '{thing.\n')),
  ).toEqual([
    'error phrases/listen.yaml:9:11  a gap in this text is not closed, or not opened  Write the gap as {name}, with a bracket on each side.',
  ]);
});
