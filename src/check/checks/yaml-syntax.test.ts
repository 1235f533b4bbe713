import { expect, test } from 'vitest';
import { told } from '../testing.ts';
import { yamlSyntax } from './yaml-syntax.ts';

function frontMatter(yaml: string) {
  return told(yamlSyntax, { 'stages/listen.mdx': `---\n${yaml}\n---\n` });
}

test('a quotation mark or a bracket that is never closed is pointed at where it opens', async () => {
  const sections = 'sections:\n  - id: stages\n    title: "Stages\n    description: The stages.\n';
  expect(await told(yamlSyntax, { 'sections.yaml': sections })).toEqual([
    'error sections.yaml:3:12  a quotation mark is opened here and never closed  Add the closing mark. For an apostrophe in a text use ’. Write: title: "Stages"',
  ]);
  expect(await frontMatter('title: Listen\nsay: [one,\n  two\norder: 1')).toEqual([
    'error stages/listen.mdx:3:6  a bracket is opened here and never closed  Add the closing bracket.',
  ]);
});

test.each([
  ['title: One\norder: 1\ntitle: Two', '4:1  this key stands here twice  Keep one of the two.'],
  ['title: One\n\torder: 1', '3:1  this line starts with a tab  Use spaces to indent, never tabs.'],
  [
    'title: Listen: then speak',
    '2:8  this text has a colon in it, which means something else here  Put the text in straight quotes. Write: title: "Listen: then speak"',
  ],
  [
    'title:Listen\norder: 1',
    '2:1  the colon in this line has no space after it  Write: title: Listen',
  ],
  [
    'title: *stars*',
    '2:8  this text starts with a mark that means something else here  Put the text in straight quotes. Write: title: "*stars*"',
  ],
  [
    'title: @home',
    '2:8  this text starts with a mark that means something else here  Put the text in straight quotes. Write: title: "@home"',
  ],
  [
    'title: "a" b',
    `2:12  this does not belong here  Put text that holds " { } [ ] or a colon in straight quotes, or take out the mark that is too many. Write: title: '"a" b'`,
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
    'error steps/risk.md:2:15  the front matter is not closed  Add a line of three hyphens (---) here, after the last key.',
  ]);
});

test('something like the line of hyphens is pointed at', async () => {
  for (const mark of ['--', '----', '—']) {
    expect(
      await told(yamlSyntax, { 'steps/risk.md': `---\nask: What now?\n${mark}\nText.\n` }),
    ).toEqual([
      `error steps/risk.md:3:1  “${mark}” is not the line of three hyphens that belongs here  Write three hyphens: --- on a line of their own, after the last key.`,
    ]);
    expect(await told(yamlSyntax, { 'steps/risk.md': `${mark}\nask: What now?\n---\n` })).toEqual([
      `error steps/risk.md:1:1  “${mark}” is not the line of three hyphens that belongs here  Write three hyphens: --- on a line of their own, before the keys.`,
    ]);
  }
});

test('the line that starts an item is lost: one finding for all its keys', async () => {
  const lost =
    'sections:\n  - id: stages\n    title: Stages\n    description: One.\n    title: Two\n    description: Three.\n';
  expect(await told(yamlSyntax, { 'sections.yaml': lost })).toEqual([
    'error sections.yaml:5:5  from here on, keys stand here twice: title, description  The line that starts the next item is missing above, such as “- id: …”. Bring it back.',
  ]);
});

test.each([
  [
    'aliases:\n  - one\n  -two\n  - three',
    '4:3  this hyphen has no space after it  Put one space after the hyphen: “- text”.',
  ],
  [
    'aliases:\n  * one\n  - two',
    '3:3  a list starts its lines with a hyphen here, not with a star  Write: - one',
  ],
  [
    'say: [one, two\norder: 1',
    '2:6  a bracket is opened here and never closed  Add the closing bracket. Write: say: [one, two]',
  ],
  [
    'title: “Listen: then speak”',
    '2:8  this text has a colon in it, which means something else here  Put the text in straight quotes. Write: title: "Listen: then speak"',
  ],
  [
    "title: 'They're loud'",
    `2:14  this does not belong here  Put text that holds " { } [ ] or a colon in straight quotes, or take out the mark that is too many. Write: title: "They're loud"`,
  ],
  [
    'title: One\n   order: 1',
    '2:8  the line after this one is indented too far  Line it up with the keys around it, with spaces.',
  ],
  [
    'related: []\n  - stages/listen',
    '2:1  this list is said to be empty, and goes on below  Take the [] out. Write: related:',
  ],
])('%s', async (yaml, expected) => {
  expect(await frontMatter(yaml)).toEqual([`error stages/listen.mdx:${expected}`]);
});

test('a tab among the keys of an item is told once', async () => {
  const phrases =
    'phrases:\n  - id: one\n    text: One.\n\ttone: warm\n    channels: [phone]\n  - id: two\n    text: Two.\n';
  expect(await told(yamlSyntax, { 'phrases/listen.yaml': phrases })).toEqual([
    'error phrases/listen.yaml:4:1  this line starts with a tab  Use spaces to indent, never tabs.',
  ]);
});

test('what only looks wrong once a fault is taken out is no fault', async () => {
  const options =
    'ask: What now?\noptions:\n  - @label: Yes\n    to: l-leave\n  - label: No\n    to: l-shout';
  expect(await told(yamlSyntax, { 'steps/risk.md': `---\n${options}\n---\n` })).toEqual([
    expect.stringContaining('error steps/risk.md:4:5 '),
  ]);
});
