import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { headings } from './headings.ts';

function heading(text: string) {
  return told(headings, changed('stages/listen.mdx', '## How {#how}', text));
}
const at = 'error stages/listen.mdx:13:1 ';

test('a heading without an anchor gets one proposed', async () => {
  expect(await heading('## What’s next, in short?')).toEqual([
    `${at} the heading “What’s next, in short?” has no anchor  Add one at its end: {#whats-next-in-short}. It never changes, even when the words do.`,
  ]);
});

test('an anchor that stands twice, also against a part or the front matter', async () => {
  expect(await heading('## How {#why}')).toEqual([
    'error stages/listen.mdx:20:1  the anchor #why stands on this page twice  Use another, such as {#why-2}, or merge the two.',
  ]);
  expect(
    await told(headings, changed('situations/shouting.mdx', '<Dont>', '## Words {#say}\n\n<Dont>')),
  ).toEqual([
    'error situations/shouting.mdx:13:1  the anchor #say stands on this page twice  Use another, such as {#words}, or merge the two.',
  ]);
});

test('an anchor that cannot be part of a link', async () => {
  expect(await heading('## How {#How_To}')).toEqual([
    `${at} the anchor #How_To must be lower-case letters, digits and single hyphens, such as listen-start  Write it as {#how}.`,
  ]);
});

test('a level skipped, a second title, a level too deep', async () => {
  expect(await heading('### How {#how}')).toEqual([
    `${at} “How” skips a level of heading  Start it with ## instead of ###.`,
  ]);
  expect(await heading('# How {#how}')).toEqual([
    `${at} “How” is a second title  Start it with ## instead of #: the title of the page comes from its front matter.`,
  ]);
  expect(await heading('#### How {#how}')).toEqual([
    `${at} “How” is a heading too deep  Use ## or ###, or a bold lead-in.`,
  ]);
});

test('a line that a line of hyphens turns into a heading', async () => {
  expect(await heading('How\n---')).toEqual([
    `${at} this becomes a heading, though it does not start its line with ##  Start the line with ## if it is one; otherwise put an empty line before the line of hyphens under it.`,
  ]);
});

test('a heading that lost its anchor gets it back, where its words fit', async () => {
  expect(await heading('## How to listen')).toEqual([
    `${at} the heading “How to listen” has no anchor  It was {#how}, which people link to: put it back at the end.`,
  ]);
});
