import { expect, test } from 'vitest';
import { excerptPieces, FullText } from './full-text.ts';

const asked = (words: string) => words.split(' ').map((word, weight) => ({ word, weight }));

test('words are left out, those that tell least first, until a page holds the others', async () => {
  const tried: string[] = [];
  const data = () =>
    Promise.resolve({
      url: '/playbook/a/',
      meta: { title: 'A' },
      excerpt: '',
      sub_results: [
        { title: 'A', url: '/playbook/a/' },
        { title: 'Part', url: '/playbook/a/#part' },
      ],
    });
  const pagefind = {
    search: (words: string) => {
      tried.push(words);
      return Promise.resolve({ results: words === 'two three' ? [{ data }] : [] });
    },
  };
  const hits = await new FullText(pagefind, '/playbook/').search(asked('one two three'));
  expect(tried).toEqual(['one two three', 'two three']);
  expect(hits).toMatchObject([
    { address: '/a/', sections: [{ address: '/a/#part', title: 'Part' }] },
  ]);
});

test('an excerpt is text, and its marks are known', () => {
  expect(excerptPieces('a &lt;b&gt; <mark>c</mark> d')).toEqual([
    { text: 'a <b> ', marked: false },
    { text: 'c', marked: true },
    { text: ' d', marked: false },
  ]);
});
