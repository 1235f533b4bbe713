import { expect, test } from 'vitest';
import { changed, told, type Changes } from '../testing.ts';
import { saySomething } from './say-something.ts';

const saying = (situation: string): Changes =>
  changed(
    'stages/listen.mdx',
    '<Say ids="listen-start listen-line" />',
    `<Say situation="${situation}" />`,
  );

test('a situation without a phrase would leave an empty frame', async () => {
  expect(await told(saySomething, saying('shouting'))).toEqual([]);
  expect(await told(saySomething, saying('swearing'))).toEqual([
    'error stages/listen.mdx:18:6  no phrase is for the situation “swearing”  Add it to “situations” of a phrase in content/phrases/, or name phrases with ids="…".',
  ]);
});
