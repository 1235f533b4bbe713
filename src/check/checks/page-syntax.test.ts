import { expect, test } from 'vitest';
import { told } from '../testing.ts';
import { pageSyntax } from './page-syntax.ts';

const front = '---\ntitle: Listen\n---\n\n';

function written(text: string) {
  return told(pageSyntax, { 'stages/listen.mdx': front + text });
}

test('a part that is never closed is pointed at where it opens', async () => {
  expect(await written('Text.\n\n<Dont>\n\n- Shout.\n')).toEqual([
    'error stages/listen.mdx:7:1  <Dont> is not closed  Add </Dont> where it ends, on a line of its own; or write <Dont … /> if it holds no text.',
  ]);
});

test('a part closed by the wrong name is told once', async () => {
  expect(await written('<Dont>\n\n- Shout.\n\n</Why>\n')).toEqual([
    'error stages/listen.mdx:9:1  </Why> stands where </Dont> belongs  Close <Dont> first, or take one of the two out.',
  ]);
});

test('a part that closes without having opened', async () => {
  expect(await written('Text.\n\n</Why>\n')).toEqual([
    'error stages/listen.mdx:7:1  </Why> closes a part that was never opened  Add <Why> on a line of its own before it, or take this one out.',
  ]);
});

test('a stray less-than sign, an HTML comment and braces are each explained, all in one run', async () => {
  expect(
    await written('If x <5.\n\n<!-- note -->\n\nRing {name of} now.\n\nWait {until.\n'),
  ).toEqual([
    'error stages/listen.mdx:5:6  a < stands here that starts no part  Write “less than” or &lt; instead, or name the part right after it.',
    'error stages/listen.mdx:7:1  a comment is written as <!-- … -->  Write {/* … */} instead, or take it out.',
    'error stages/listen.mdx:9:6  a { stands here that means something else to the machine  Take the braces out. An anchor such as {#how} belongs at the end of a heading only.',
    'error stages/listen.mdx:11:6  a { stands here that means something else to the machine  Take the braces out. An anchor such as {#how} belongs at the end of a heading only.',
  ]);
});

test('curly quotes around what is set on a part', async () => {
  expect(await written('<Say ids=”listen-start” />\n')).toEqual([
    'error stages/listen.mdx:5:10  what is set on a part must stand in straight quotes  Write it as <Say ids="listen-start" />, with a straight " before and after.',
  ]);
});

test('a part within a paragraph that closes in another', async () => {
  expect(await written('Text <Why> more.\n\nMore </Why>\n')).toEqual([
    'error stages/listen.mdx:5:6  <Why> is opened in one paragraph and closed in another  Put <Why> and </Why> on lines of their own, with a blank line after the first and before the second.',
    'error stages/listen.mdx:7:6  </Why> closes a part that was never opened  Add <Why> on a line of its own before it, or take this one out.',
  ]);
});

test('anchors of headings and comments are sound', async () => {
  expect(await written('## How {#how}\n\n{/* a note */}\n')).toEqual([]);
});

test('a tag that is no part is told by its name', async () => {
  expect(await written('<Donts>\n\n- Shout.\n\n</Dont>\n')).toEqual([
    expect.stringMatching(
      /^error stages\/listen\.mdx:9:1 {2}there is no part <Donts> {2}Did you mean “Dont”\?/,
    ),
  ]);
  for (const text of ['One<br>two.', '<img src=x>'])
    expect(await written(`${text}\n`)).toEqual([
      expect.stringMatching(/is raw HTML {2}Use Markdown or one of the parts instead\.$/),
    ]);
});

test('a part that opens again where it should close is told once', async () => {
  expect(await written('<Dont>\n\n- Shout.\n\n<Dont>\n')).toEqual([
    'error stages/listen.mdx:9:1  <Dont> is opened here again before it is closed  Write </Dont> if it ends here.',
  ]);
});

test('an address in angle brackets', async () => {
  expect(await written('See <https://example.org/>.\n')).toEqual([
    expect.stringContaining('an address stands in angle brackets'),
  ]);
});
