import { expect, test } from 'vitest';
import { testSynonyms } from '../testing.ts';
import { mendAliases } from './mend-aliases.ts';

const real = new Set(['shouting', 'at', 'me', 'they', 'are', 'thread', 'customer']);
const page = { address: '/a/', kind: 'situations', title: 'They are shouting' } as const;
const mend = (aliases: string[]) =>
  mendAliases([{ ...page, aliases }], testSynonyms, (word) => real.has(word));

test('a misspelling becomes the word of its page, and is remembered', () => {
  const { entries, misspellings } = mend(['shoutng at me']);
  expect(entries[0]?.aliases).toEqual(['shouting at me']);
  expect(misspellings).toEqual({ shoutng: 'shouting' });
});

test('an alias that then says what another one says is dropped', () => {
  expect(mend(['shouting', 'shoutng', 'shouted']).entries[0]?.aliases).toEqual(['shouting']);
});

test('a real word, slang and a word of the synonyms are left as they are', () => {
  const aliases = ['thread', 'gobshite', 'gaffer'];
  expect(mend(aliases)).toMatchObject({ entries: [{ aliases }], misspellings: {} });
});
