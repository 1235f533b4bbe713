import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { repeatedWords } from './repeated-words.ts';

test('a word written twice, also across two lines', async () => {
  expect(
    await told(
      repeatedWords,
      changed('stages/listen.mdx', 'Let them finish.', 'Let them finish, then then speak.'),
    ),
  ).toEqual(['error stages/listen.mdx:11:18  “then” stands here twice  Take one of them out.']);
  expect(
    await told(
      repeatedWords,
      changed('stages/listen.mdx', 'Let them finish.', 'Let them finish the\nthe story.'),
    ),
  ).toEqual(['error stages/listen.mdx:11:17  “the” stands here twice  Take one of them out.']);
});

test('a fact between two words parts them', async () => {
  expect(
    await told(
      repeatedWords,
      changed(
        'stages/listen.mdx',
        'Let them finish.',
        'Warn them <Policy fact="warnings" /> them.',
      ),
    ),
  ).toEqual([]);
});
