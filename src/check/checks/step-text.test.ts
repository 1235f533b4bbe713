import { expect, test } from 'vitest';
import { told } from '../testing.ts';
import { stepText } from './step-text.ts';

test('text below the front matter of a step, which nobody would see', async () => {
  const step = '---\ndoNow: Leave.\npage: situations/shouting\n---\n\nTake your bag.\n';
  expect(await told(stepText, { 'steps/l-leave.md': step })).toEqual([
    'error steps/l-leave.md:6:1  text below the front matter of a step is not shown  Move it into “note”, or onto the page the step names.',
  ]);
  expect(await told(stepText, {})).toEqual([]);
});
