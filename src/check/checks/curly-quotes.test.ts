import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { schema } from './schema.ts';

test('curly quotes around a value are told once, with the line to write', async () => {
  const time = changed('organisation.yaml', 'from: "09:00"', 'from: “09:00”');
  expect(await told(curlyQuotes, time)).toEqual([
    'error organisation.yaml:23:9  the curly quotes here become part of the text  Use straight quotes, or none. Write: from: "09:00"',
  ]);
  expect(await told(schema, time)).toEqual([]);
  expect(
    await told(curlyQuotes, changed('phrases/listen.yaml', '[yelling]', '[“yelling”]')),
  ).toEqual([expect.stringMatching(/Write: - "yelling"$/)]);
});

test('curly quotes within a text are text', async () => {
  const said = 'text: Say “go on”, then “and then?”.';
  expect(
    await told(
      curlyQuotes,
      changed('phrases/close.yaml', 'text: Please stop, so that we can go on.', said),
    ),
  ).toEqual([]);
});
