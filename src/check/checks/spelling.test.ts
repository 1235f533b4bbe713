import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { spelling } from './spelling.ts';

test('a misspelling on a page and in a data file is answered with the word that was meant', async () => {
  expect(
    await told(
      spelling,
      changed('stages/listen.mdx', 'Let them finish.', 'Let them finnish teh story.'),
    ),
  ).toEqual([
    'error stages/listen.mdx:11:18  “teh” is not in the dictionary  Did you mean “the”? If it is right, add it to content/words.txt.',
  ]);
  expect(
    await told(
      spelling,
      changed('phrases/listen.yaml', 'Tell me what happened', 'Tell me what hapened'),
    ),
  ).toEqual([
    'error phrases/listen.yaml:3:24  “hapened” is not in the dictionary  Did you mean “happened”? If it is right, add it to content/words.txt.',
  ]);
});

test('American spellings are answered with the British form', async () => {
  expect(
    await told(
      spelling,
      changed('stages/listen.mdx', 'Let them finish.', 'Apologize for the behavior at the center.'),
    ),
  ).toEqual([
    'error stages/listen.mdx:11:1  “Apologize” is an American spelling  Write “Apologise”.',
    'error stages/listen.mdx:11:19  “behavior” is not in the dictionary  Did you mean “behaviour”? If it is right, add it to content/words.txt.',
    'error stages/listen.mdx:11:35  “center” is an American spelling  Write “centre”.',
  ]);
});

test('curly apostrophes, words of the project and British words with a z are sound', async () => {
  const text = 'You’re right: it isn’t the customer’s fault. Vellindra won a prize of some size.';
  expect(
    await told(spelling, {
      ...changed('stages/listen.mdx', 'Let them finish.', text),
      'words.txt': '# Names\nvellindra\n',
    }),
  ).toEqual([]);
  expect(
    await told(spelling, {
      ...changed('stages/listen.mdx', 'Let them finish.', text),
      'words.txt': '',
    }),
  ).toEqual([expect.stringContaining('“Vellindra” is not in the dictionary')]);
});

test('what people type is not spelt for them', async () => {
  expect(
    await told(spelling, changed('phrases/listen.yaml', '[yelling]', '[yeling, shoutng]')),
  ).toEqual([]);
  expect(await told(spelling, changed('queries.yaml', 'q: shouting', 'q: shoutng'))).toEqual([]);
});
