import { expect, test } from 'vitest';
import { told } from '../testing.ts';
import { yamlSyntax } from './yaml-syntax.ts';

function frontMatter(yaml: string) {
  return told(yamlSyntax, { 'stages/listen.mdx': `---\n${yaml}\n---\n` });
}

test('a quotation mark or a bracket that is never closed is pointed at where it opens', async () => {
  const sections = 'sections:\n  - id: stages\n    title: "Stages\n    description: The stages.\n';
  expect(await told(yamlSyntax, { 'sections.yaml': sections })).toEqual([
    'error sections.yaml:3:12  a quotation mark is opened here and never closed  Add the closing mark. For an apostrophe in a text use ’.',
  ]);
  expect(await frontMatter('title: Listen\nsay: [one, two\norder: 1')).toEqual([
    'error stages/listen.mdx:3:6  a bracket is opened here and never closed  Add the closing bracket.',
  ]);
});

test.each([
  ['title: One\norder: 1\ntitle: Two', '4:1  this key stands here twice  Keep one of the two.'],
  ['title: One\n\torder: 1', '3:1  this line starts with a tab  Use spaces to indent, never tabs.'],
  [
    'title: Listen: then speak',
    '2:8  this text has a colon in it, or the next line is indented too far  Put a text with a colon in quotes: "…". Otherwise line the next line up with this key.',
  ],
  [
    'title:Listen\norder: 1',
    '2:1  this line is not “key: value”  Put a colon and a space after the key, or line the text up under what it belongs to.',
  ],
  [
    'title: *stars*',
    '2:8  this text starts with a mark that means something else here  Put the text in quotes: "…".',
  ],
  [
    'title: @home',
    '2:8  this text starts with a mark that means something else here  Put the text in quotes: "…".',
  ],
  [
    'title: "a" b',
    '2:12  this does not belong here  Put text that holds " { } [ ] or a colon in quotes, or take out the mark that is too many.',
  ],
])('%s', async (yaml, expected) => {
  expect(await frontMatter(yaml)).toEqual([`error stages/listen.mdx:${expected}`]);
});

test('three hyphens in the middle of a data file, after which nothing would be read', async () => {
  expect(await told(yamlSyntax, { 'redirects.yaml': 'redirects: []\n---\nmore: true\n' })).toEqual([
    'error redirects.yaml:2:1  a line of three hyphens stands in the middle  Take the --- out of the data.',
  ]);
});

test('faults on several lines are all told', async () => {
  expect(await frontMatter('title: One\ntitle: Two\norder: "\\q"')).toHaveLength(2);
});

test('a page without front matter, and front matter that never ends', async () => {
  expect(await told(yamlSyntax, { 'stages/listen.mdx': 'Let them finish.\n' })).toEqual([
    'error stages/listen.mdx:1:1  the file does not start with front matter  Start it with a line of three hyphens (---), then the keys, then --- again.',
  ]);
  expect(await told(yamlSyntax, { 'steps/risk.md': '---\nask: What now?\n' })).toEqual([
    'error steps/risk.md:1:1  the front matter is not closed  Add a line of three hyphens (---) after the last key.',
  ]);
});
