import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { readingGrade } from './reading-grade.ts';

const hard =
  'Organisational representatives occasionally underestimate considerable emotional difficulties. ';
const easy = 'Let them talk. Say it back to them. Ask what they need now. ';

test('a page over the grade of its section is shown its hardest sentences', async () => {
  const found = await told(
    readingGrade,
    changed('stages/listen.mdx', 'Let them finish.', easy.repeat(5) + hard.repeat(8)),
  );
  expect(found).toEqual([
    expect.stringMatching(
      /^error stages\/listen\.mdx:10:1 {2}the page reads at grade \d+(\.\d)?; stages\/ allows 8 {2}Shorten the longest sentences and use shorter words\. Start here: “Organisational representatives occasionally underestimate considerable emotional…”/,
    ),
  ]);
});

test('easy words pass; so does a page too short to measure', async () => {
  expect(
    await told(readingGrade, changed('stages/listen.mdx', 'Let them finish.', easy.repeat(12))),
  ).toEqual([]);
  expect(
    await told(readingGrade, changed('stages/listen.mdx', 'Let them finish.', hard.repeat(5))),
  ).toEqual([]);
});

test('the text inside parts counts; front matter does not', async () => {
  expect(
    await told(
      readingGrade,
      changed('stages/listen.mdx', 'Being heard settles people.', hard.repeat(15)),
    ),
  ).toHaveLength(1);
  const front = changed(
    'stages/listen.mdx',
    'Hear the whole story without cutting in.',
    hard.repeat(15),
  );
  expect(await told(readingGrade, front)).toEqual([]);
});
