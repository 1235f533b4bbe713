import { expect, test } from 'vitest';
import { judge } from './judge.ts';
import type { PageSize } from './measure.ts';

const light: PageSize = {
  path: '/stages/listen/',
  html: 8_000,
  css: 6_000,
  script: 5_000,
  tools: [],
  loadsReact: false,
};

test('a page at its limits is within them', () => {
  expect(judge({ ...light, html: 8_600 })).toEqual([]);
  expect(judge({ ...light, html: 9_000, css: 5_600 })).toEqual([]);
});

test.each([
  ['HTML', { html: 9_001, css: 0 }, 'HTML: 9,001 bytes with brotli, 1 over the budget of 9,000.'],
  ['CSS', { css: 6_200 }, 'CSS: 6,200 bytes with brotli, 200 over the budget of 6,000.'],
  [
    'script',
    { script: 5_500 },
    'Its own script: 5,500 bytes with brotli, 500 over the budget of 5,000.',
  ],
  ['React', { loadsReact: true }, 'It loads React, but holds no widget.'],
])('too much %s is said', (_, change, sentence) => {
  expect(judge({ ...light, ...change })).toEqual([sentence]);
});

test('HTML and CSS have a budget together', () => {
  expect(judge({ ...light, html: 8_600, css: 6_100 })).toContainEqual(
    'HTML and CSS together: 14,700 bytes with brotli, 100 over the budget of 14,600.',
  );
});

test('a page with a widget may load React, script beyond the budget, and styles of its own', () => {
  const tools = [{ name: 'CallNote', script: 8_000 }];
  const tool = { ...light, html: 7_000, tools, loadsReact: true, script: 70_000 };
  expect(judge({ ...tool, css: 7_200 })).toEqual([]);
  expect(judge({ ...tool, css: 7_201 })).toEqual([
    'CSS: 7,201 bytes with brotli, 1 over the budget of 7,200.',
  ]);
});

test('a page with a reason may weigh more, up to a limit of its own', () => {
  const phrases = { ...light, path: '/tools/phrases/', html: 27_000, css: 5_600 };
  expect(judge(phrases)).toEqual([]);
  expect(judge({ ...phrases, html: 27_001 })[0]).toBe(
    'HTML: 27,001 bytes with brotli, 1 over the budget of 27,000.',
  );
});

test.each([
  ['CallNote', 8_000],
  ['PhrasePicker', 14_200],
])('%s may bring %i bytes of script of its own', (name, most) => {
  const withTool = (script: number) => judge({ ...light, tools: [{ name, script }] });
  expect(withTool(most)).toEqual([]);
  expect(withTool(most + 1)[0]).toContain(`The script of ${name}, beyond React: `);
});
