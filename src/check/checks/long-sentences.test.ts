import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { longSentences } from './long-sentences.ts';

const words = (count: number) =>
  `${Array.from({ length: count }, (_, index) => (index ? 'word' : 'Word')).join(' ')}.`;

test('a sentence over the limit is a warning with its first words', async () => {
  expect(
    await told(
      longSentences,
      changed('stages/listen.mdx', 'Let them finish.', `Stop. ${words(26)}`),
    ),
  ).toEqual([
    'warning stages/listen.mdx:11:7  this sentence has 26 words: “Word word word word word word …”  Part it into two; 25 words is the limit.',
  ]);
  expect(
    await told(
      longSentences,
      changed('stages/listen.mdx', 'Let them finish.', `Stop. ${words(25)}`),
    ),
  ).toEqual([]);
});

test('a sentence runs on over a line end, and within a part and a data file', async () => {
  const long = words(26).replace('Word word', 'Word\nword');
  expect(
    await told(longSentences, changed('stages/listen.mdx', 'Being heard settles people.', long)),
  ).toHaveLength(1);
  expect(
    await told(
      longSentences,
      changed('guidelines.yaml', 'Venting does not settle anger.', words(26)),
    ),
  ).toEqual([expect.stringMatching(/^warning guidelines\.yaml:25:14 /)]);
});
