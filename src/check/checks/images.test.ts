import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { images } from './images.ts';

test('a picture without words is found, one with words is not', async () => {
  expect(
    await told(images, changed('stages/listen.mdx', 'Let them finish.', '![](/desk.png)')),
  ).toEqual([
    'error stages/listen.mdx:11:1  this picture has no words for people who cannot see it  Say in the square brackets what it shows: ![A desk with a headset](…).',
  ]);
  expect(
    await told(images, changed('stages/listen.mdx', 'Let them finish.', '![A desk](/desk.png)')),
  ).toEqual([]);
});
