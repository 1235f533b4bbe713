import { expect, test } from 'vitest';
import { told } from '../testing.ts';
import { stepText } from './step-text.ts';

const step = (body: string) => `---\ndoNow: Leave.\npage: situations/shouting\n---\n\n${body}\n`;

test('short plain text below the front matter is sound, and so is none', async () => {
  expect(
    await told(stepText, {
      'steps/l-leave.md': step('Take:\n\n- your bag\n- your keys - both of them.'),
    }),
  ).toEqual([]);
  expect(await told(stepText, {})).toEqual([]);
});

test('a long text below the front matter', async () => {
  expect(await told(stepText, { 'steps/l-leave.md': step('word '.repeat(61)) })).toEqual([
    'error steps/l-leave.md:6:1  the text of the step has 61 words; the limit is 60  Move the rest onto the page the step names.',
  ]);
});

test.each([
  ['## Bags', 1, '##'],
  ['Take **your** bag.', 6, '**'],
  ['See [the page](/situations/shouting/).', 5, '[the page](/situations/shouting/)'],
  ['1. Take your bag.', 1, '1.'],
  ['<b>Take</b>', 1, '<b>'],
])('a mark that a step does not show: %s', async (body, column, mark) => {
  const found = await told(stepText, { 'steps/l-leave.md': step(body) });
  expect(found[0]).toBe(
    `error steps/l-leave.md:6:${column}  “${mark}” is not shown in a step  Write plain lines, and lists with hyphens. Links and headings belong on the page the step names.`,
  );
});
