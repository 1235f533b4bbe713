import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { placeholders } from './placeholders.ts';

test.each(['TODO', 'TBC', 'Lorem ipsum', '???'])(
  '%s is found wherever it was left in',
  async (left) => {
    expect(
      await told(
        placeholders,
        changed('stages/listen.mdx', 'Let them finish.', `Let them ${left} finish.`),
      ),
    ).toEqual([
      `error stages/listen.mdx:11:10  “${left}” was left in  Write what belongs here, or take it out.`,
    ]);
    expect(
      await told(placeholders, changed('guidelines.yaml', 'We refuse it', `${left} We refuse it`)),
    ).toEqual([
      `error guidelines.yaml:15:13  “${left}” was left in  Write what belongs here, or take it out.`,
    ]);
  },
);

test('people may search for a todo list', async () => {
  expect(await told(placeholders, changed('queries.yaml', 'q: shouting', 'q: todo list'))).toEqual(
    [],
  );
});
