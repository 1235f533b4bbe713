import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { references } from './references.ts';
import { schema } from './schema.ts';
import { shownWords } from './shown-words.ts';

const gone =
  'Quote what stands there, from one paragraph and outside <ByPolicy>. If it is gone, work the change of G02 into the page again.';

test('words that stand on the page, whatever the line breaks, bold letters and marks', async () => {
  expect(await told(shownWords, {})).toEqual([]);
});

test('words that went when the page was rewritten', async () => {
  expect(
    await told(shownWords, changed('stages/listen.mdx', 'Don’t look up', 'You may well look up')),
  ).toEqual([
    `error guidelines.yaml:19:16  stages/listen does not say “Don’t look up their number”  ${gone}`,
  ]);
});

test('half a word, two paragraphs and no words at all are not a quote', async () => {
  for (const words of ['look up their num', 'their number Stop what you are doing', '…']) {
    expect(
      await told(shownWords, changed('guidelines.yaml', 'Don’t look up their number', words)),
    ).toEqual([`error guidelines.yaml:19:16  stages/listen does not say “${words}”  ${gone}`]);
  }
});

test('words that no reader sees, or only those of some workplaces', async () => {
  const moved = (text: string) =>
    changed('stages/listen.mdx', 'Don’t look up _their_ number.', text);
  for (const which of ['who="nobody"', 'at-once="hate"', 'warn-first="hate"']) {
    const forSome = `Go on.\n\n<ByPolicy ${which}>\n\nDon’t look up their number.\n\n</ByPolicy>`;
    expect(await told(shownWords, moved(forSome))).toHaveLength(1);
  }
  const hidden = changed(
    'stages/listen.mdx',
    'description: Hear the whole story without cutting in.',
    'description: Hear it.\naliases: [Don’t look up their number]',
  );
  const text = hidden['stages/listen.mdx']?.replace('_their_', 'the') ?? '';
  expect(await told(shownWords, { 'stages/listen.mdx': text })).toHaveLength(1);
});

test('words in “Do this now” count', async () => {
  const lead = changed(
    'stages/listen.mdx',
    'order: 1',
    'order: 1\ndoNow: Don’t look up their number.',
  );
  const text = lead['stages/listen.mdx']?.replace('_their_', 'the') ?? '';
  expect(await told(shownWords, { 'stages/listen.mdx': text })).toEqual([]);
});

test('a page that does not carry the advice', async () => {
  expect(
    await told(
      shownWords,
      changed('stages/listen.mdx', 'guidelines: [G01, G02]', 'guidelines: [G01]'),
    ),
  ).toEqual([
    'error guidelines.yaml:18:15  stages/listen does not carry G02  Name a page that carries it.',
  ]);
});

test('a page that is still a draft', async () => {
  expect(
    await told(shownWords, {
      ...changed('stages/listen.mdx', 'order: 1', 'order: 1\ndraft: true'),
      'permalinks.txt': '/\n',
    }),
  ).toEqual([
    'error guidelines.yaml:18:15  nobody can read stages/listen yet  Name a page that is written and carries G02.',
  ]);
});

test('a page that does not exist is answered with the one that was meant', async () => {
  const typo = changed('guidelines.yaml', 'page: stages/listen', 'page: stages/lisen');
  expect(await told(references, typo)).toEqual([
    'error guidelines.yaml:18:15  there is no page “stages/lisen”  Did you mean “stages/listen”? A page is named by folder and file name, such as stages/listen.',
  ]);
});

test('refused advice is refused, in words, on every page that carries it', async () => {
  const half = changed(
    'guidelines.yaml',
    '      - page: reference/sources\n        words: “a number proves nothing”\n',
    '',
  );
  expect(await told(shownWords, half)).toEqual([
    'error guidelines.yaml:16:28  nothing shows that reference/sources refuses G02  Add the page to “shown”, with the words there that refuse it.',
  ]);
});

test('a change that no page shows', async () => {
  const text = changed(
    'guidelines.yaml',
    'status: adopt\n',
    'status: qualify\n    change: Once only.\n',
  );
  const found = await told(schema, text);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('“shown” is missing  Add it here: Where readers see what was changed');
});
