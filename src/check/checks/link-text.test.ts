import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { linkText } from './link-text.ts';

test.each(['here', 'Read more…', 'click here', 'this page', 'More', 'link'])(
  'the link text “%s” says nothing',
  async (text) => {
    expect(
      await told(linkText, changed('stages/listen.mdx', '[They are shouting]', `[${text}]`)),
    ).toEqual([
      `error stages/listen.mdx:16:34  the link text “${text}” does not say where it goes  Use the name of the page or what a reader finds there.`,
    ]);
  },
);

test('a link without text', async () => {
  expect(await told(linkText, changed('stages/listen.mdx', '[They are shouting]', '[]'))).toEqual([
    'error stages/listen.mdx:16:34  this link has no text  Put words in the square brackets that say where it goes.',
  ]);
});

test('a link that says where it goes', async () => {
  expect(await told(linkText, {})).toEqual([]);
});
