import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { order } from './order.ts';

const page = '---\ntitle: Move to a fix\norder: 1\n---\n';

test('two pages of a section at one place in the menu', async () => {
  expect(await told(order, { 'stages/solve.mdx': page })).toEqual([
    'error stages/solve.mdx:3:8  the order 1 is taken in this section: see content/stages/listen.mdx:4  Give one of the two another place. The last one taken is 1.',
  ]);
});

test('pages of two sections may have one order, and so may the home page', async () => {
  expect(await told(order, { 'stages/solve.mdx': page.replace('1', '2') })).toEqual([]);
});

test('two breathing patterns at one place', async () => {
  const pattern = changed('breathing/steady.yaml', 'name: Steady', 'name: Even');
  expect(
    await told(order, { 'breathing/even.yaml': pattern['breathing/steady.yaml'] ?? null }),
  ).toEqual([expect.stringContaining('the order 1 is taken')]);
});
