import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { bannedWords } from './banned-words.ts';

test.each(['just', 'simply', 'obviously'])(
  '“%s” is found on a page, within a part and in a phrase',
  async (word) => {
    const advice = `the house style never says “${word}”  Take it out, or use another word.`;
    expect(
      await told(
        bannedWords,
        changed('stages/listen.mdx', 'Let them finish', `Let ${word} them finish`),
      ),
    ).toEqual([`error stages/listen.mdx:11:5  ${advice}`]);
    expect(
      await told(bannedWords, changed('stages/listen.mdx', 'Being heard', `Being ${word} heard`)),
    ).toEqual([`error stages/listen.mdx:22:7  ${advice}`]);
    expect(
      await told(bannedWords, changed('phrases/listen.yaml', 'Tell me', `Tell ${word} me`)),
    ).toEqual([`error phrases/listen.yaml:3:16  ${advice}`]);
  },
);

test('what people type, addresses and words not to say are left alone', async () => {
  expect(
    await told(bannedWords, changed('phrases/listen.yaml', '[yelling]', '[just yelling]')),
  ).toEqual([]);
  expect(
    await told(bannedWords, changed('stages/listen.mdx', '/situations/shouting/#dont', '/simply/')),
  ).toEqual([]);
  expect(await told(bannedWords, {})).toEqual([]);
});
