import { expect, test } from 'vitest';
import { bodyBlocks, marksIn } from './body.ts';

test('paragraphs and lists, whatever the line ends', () => {
  expect(
    bodyBlocks(
      '\r\nAct when they:\r\n\r\n- have a plan\r\n- go\r\n  silent.\r\n\r\nNot sure?\r\nAct.\r\n',
    ),
  ).toEqual([
    { paragraph: 'Act when they:' },
    { list: ['have a plan', 'go silent.'] },
    { paragraph: 'Not sure? Act.' },
  ]);
  expect(bodyBlocks('\n')).toEqual([]);
});

test('hyphens, slashes and brackets in running text are no marks', () => {
  expect(marksIn('A call-back - or two (see above), 24/7. Ring 999.')).toEqual([]);
  expect(marksIn('One\n\n  ## Two').map(({ mark, offset }) => [mark, offset])).toEqual([['##', 7]]);
});
