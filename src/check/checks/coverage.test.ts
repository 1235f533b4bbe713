import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { coverage } from './coverage.ts';

const noCarrier = changed('stages/listen.mdx', 'guidelines: [G01, G02]', 'guidelines: [G02]');

test('once every page is written, advice that its page does not carry is an error', async () => {
  expect(await told(coverage, noCarrier)).toEqual([
    'error guidelines.yaml:8:13  stages/listen does not carry G01  Work it into content/stages/listen.mdx and add G01 to “guidelines” there; or take the page off this list.',
  ]);
});

test('while a page is still to be written, it is a warning', async () => {
  const unwritten = changed('guidelines.yaml', 'pages: [stages/listen]', 'pages: [stages/solve]');
  expect(await told(coverage, { ...noCarrier, ...unwritten })).toEqual([
    'warning guidelines.yaml:8:13  stages/listen does not carry G01  Work it into content/stages/listen.mdx and add G01 to “guidelines” there; or take the page off this list.',
    'warning guidelines.yaml:23:9  no page carries X01 yet  It belongs on: stages/solve.',
    'warning stages/listen.mdx:6:13  X01 is not meant for this page  Add stages/listen to its “pages” in content/guidelines.yaml, or take it out here.',
  ]);
});

test('a page that carries what is not meant for it', async () => {
  expect(
    await told(coverage, changed('tools/phrases.mdx', 'order: 1', 'order: 1\nadditions: [X01]')),
  ).toEqual([
    'error tools/phrases.mdx:5:13  X01 is not meant for this page  Add tools/phrases to its “pages” in content/guidelines.yaml, or take it out here.',
  ]);
});

test('refused advice stands only where it is answered, from the first day', async () => {
  const unwritten = changed(
    'guidelines.yaml',
    'pages: [stages/listen]',
    'pages: [stages/listen, stages/solve]',
  );
  const found = await told(coverage, {
    ...unwritten,
    ...changed('tools/phrases.mdx', 'order: 1', 'order: 1\nguidelines: [G02]'),
  });
  expect(found).toEqual([
    'error tools/phrases.mdx:5:14  G02 is refused, and may stand only where it is answered  Take it out here. It belongs on: stages/listen, reference/sources.',
  ]);
});
