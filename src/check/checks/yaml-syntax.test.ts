import { expect, test } from 'vitest';
import { told } from '../testing.ts';
import { yamlSyntax } from './yaml-syntax.ts';

test('an editor who forgets to close a quotation mark is told where', async () => {
  const found = await told(yamlSyntax, { 'sections.yaml': 'sections:\n  - id: stages\n    title: "Stages\n' });
  expect(found).toEqual([
    'error sections.yaml:4:1  a mark is missing here  Close the quotation mark or bracket opened before this. Text that holds { } [ ] or a colon needs quotes around it.',
  ]);
});

test('a line of front matter counts from the top of the file', async () => {
  const found = await told(yamlSyntax, { 'stages/listen.mdx': '---\ntitle: One\norder: 1\ntitle: Two\n---\n' });
  expect(found).toEqual(['error stages/listen.mdx:4:1  this key stands here twice  Keep one of the two.']);
});

test('a colon too many in a line is named', async () => {
  const found = await told(yamlSyntax, { 'stages/listen.mdx': '---\ntitle: Listen: then speak\n---\n' });
  expect(found).toEqual([
    'error stages/listen.mdx:2:8  this line has a second colon in it  Put the text after the first colon in quotes: "…".',
  ]);
});

test('a page without front matter is told how to start', async () => {
  const found = await told(yamlSyntax, { 'stages/listen.mdx': 'Let them finish.\n' });
  expect(found).toEqual([
    'error stages/listen.mdx:1:1  the file does not start with front matter  Start it with a line of three hyphens (---), then the keys, then --- again.',
  ]);
});

test('front matter that never ends is named', async () => {
  const found = await told(yamlSyntax, { 'steps/risk.md': '---\nask: What now?\n' });
  expect(found).toEqual([
    'error steps/risk.md:1:1  the front matter is not closed  Add a line of three hyphens (---) after the last key.',
  ]);
});
