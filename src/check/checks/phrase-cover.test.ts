import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { phraseCover } from './phrase-cover.ts';

test('a stage that has no words for a channel', async () => {
  expect(
    await told(
      phraseCover,
      changed('phrases/listen.yaml', '[phone, chat, email, in-person]', '[phone, email]'),
    ),
  ).toEqual([
    'error phrases/listen.yaml:1:1  no phrase of this stage fits chat  Write one, or add chat to the channels of one that fits.',
    'error phrases/listen.yaml:1:1  no phrase of this stage fits face to face  Write one, or add in-person to the channels of one that fits.',
  ]);
});

test('a stage that has no words at all', async () => {
  expect(await told(phraseCover, { 'phrases/listen.yaml': 'phrases: []\n' })).toContain(
    'error stages/listen.mdx:2:1  there are no words to say at this stage  Write some in content/phrases/listen.yaml.',
  );
});

test('a situation for which the picker has fewer than two phrases', async () => {
  const one = changed(
    'phrases/listen.yaml',
    '    aliases: [yelling]\n    situations: [shouting]\n',
    '',
  );
  expect(await told(phraseCover, one)).toEqual([
    'error situations/shouting.mdx:2:1  the phrase picker has one phrase for this situation; it needs 2  Add shouting to the “situations” of phrases that fit, in content/phrases/.',
  ]);
});

test('sound content has words for every moment', async () => {
  expect(await told(phraseCover, {})).toEqual([]);
});

test('a safety page needs two phrases that are filed under it, as a situation does', async () => {
  const page = { 'safety/threats.mdx': '---\ntitle: They threaten you\n---\n\nLeave.\n' };
  const finding = (count: string) =>
    `error safety/threats.mdx:2:1  the phrase picker has ${count} for this situation; it needs 2  Add threats to the “situations” of phrases that fit, in content/phrases/.`;
  expect(await told(phraseCover, page)).toEqual([finding('no phrases')]);
  const one = changed(
    'phrases/listen.yaml',
    '    situations: [shouting]\n    guidelines',
    '    situations: [shouting, threats]\n    guidelines',
  );
  expect(await told(phraseCover, { ...page, ...one })).toEqual([finding('one phrase')]);
  const both = one['phrases/listen.yaml']?.replace(/\[shouting\]/, '[threats, shouting]') ?? '';
  expect(await told(phraseCover, { ...page, 'phrases/listen.yaml': both })).toEqual([]);
});

test('a page of another section needs no phrases of its own', async () => {
  const page = { 'skills/threats.mdx': '---\ntitle: Threats\n---\n\nLeave.\n' };
  expect(await told(phraseCover, page)).toEqual([]);
});
