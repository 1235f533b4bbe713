import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { writingSlips } from './writing-slips.ts';

function written(text: string) {
  return told(
    writingSlips,
    changed('stages/listen.mdx', 'Let them finish. Then say it back.', text),
  );
}

test.each([
  ['-Let them finish.', 'error', 'this line of a list has no space after its mark'],
  ['*Let them finish.', 'error', 'this line of a list has no space after its mark'],
  ['1.Let them finish.', 'error', 'this line of a list has no space after its mark'],
  ['##More help {#more-help}', 'error', 'this heading has no space after its #'],
  ['[Shouting] (/situations/shouting/)', 'error', 'this is no link: a space stands'],
  ['(Shouting)[/situations/shouting/]', 'error', 'this is no link: its brackets'],
  ['**Let them finish.', 'error', 'this ** has no partner'],
  ['😀 Let them finish.', 'warning', 'an emoji stands here'],
])('%s', async (text, severity, problem) => {
  expect(await written(text)).toEqual([
    expect.stringContaining(
      `${severity} stages/listen.mdx:11:${text.startsWith('[') ? '10' : '1'}  ${problem}`,
    ),
  ]);
});

test('two hyphens for a dash, and an emoji in a value', async () => {
  expect(await written('Let them finish -- then speak.')).toEqual([
    expect.stringContaining('warning stages/listen.mdx:11:17  hyphens stand here for a dash'),
  ]);
  expect(
    await told(
      writingSlips,
      changed('stages/listen.mdx', 'title: Let them tell it', 'title: Listen 😀'),
    ),
  ).toEqual([expect.stringContaining('warning stages/listen.mdx:2:15  an emoji')]);
});

test('lists, headings, links, bold and italics as they should be', async () => {
  for (const text of [
    '- One\n- Two',
    '1. One\n2. Two',
    '## How next {#how-next}',
    '*One* and **two**.',
    '_One_ -, 24/7, a 50-50 chance',
    '[Shouting](/situations/shouting/) (a page)',
  ])
    expect(await written(text)).toEqual([]);
});
