import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { partNames } from './part-names.ts';

function written(text: string) {
  return told(partNames, changed('stages/listen.mdx', 'Let them finish. Then say it back.', text));
}
const at = 'error stages/listen.mdx:11:1 ';

test('an unknown part is answered with the part that was meant', async () => {
  expect(await written('<Sya ids="listen-start" />')).toEqual([
    expect.stringMatching(
      /^error stages\/listen\.mdx:11:1 {2}there is no part <Sya> {2}Did you mean “Say”\? Parts: Dont, /,
    ),
  ]);
  expect(await written('<why>\n\nText.\n\n</why>')).toEqual([
    expect.stringContaining('there is no part <why>  Did you mean “Why”?'),
  ]);
});

test('raw HTML, braces and imports are refused', async () => {
  expect(await written('<div>\n\nText.\n\n</div>')).toEqual([
    `${at} <div> is raw HTML  Use Markdown or one of the parts instead.`,
  ]);
  expect(await written('{name}')).toEqual([
    `${at} {name} is not text  Take the braces out. The gaps of a phrase belong in content/phrases/.`,
  ]);
  expect(await written('import x from "y"\n\nText.')).toEqual([
    `${at} a page imports and exports nothing  Take the line out: the parts are there without it.`,
  ]);
});

test('a comment is no text', async () => {
  expect(await written('{/* a note */}')).toEqual([]);
});
