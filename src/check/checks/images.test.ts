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

test('a picture from elsewhere', async () => {
  for (const from of [
    'https://example.org/x.png',
    'data:image/png;base64,xx',
    '//example.org/x.png',
  ])
    expect(
      await told(images, changed('stages/listen.mdx', 'Let them finish.', `![A desk](${from})`)),
    ).toEqual([
      `error stages/listen.mdx:11:1  this picture comes from elsewhere: ${from}  Take it out: pages load nothing from other places. Say in words what it shows.`,
    ]);
});
