import { expect, test } from 'vitest';
import { answer } from '../answer.ts';
import { testEntries, testIndex, testSynonyms } from '../testing.ts';
import { NameIndex } from './name-index.ts';

test('a page whose names come later is found by them, and is still one page', () => {
  const index = testIndex([
    { address: '/stages/boundary/', kind: 'stages', title: 'Hold a boundary' },
  ]);
  expect(answer('hanging up', index).results).toEqual([]);
  index.add({
    known: '',
    entries: [
      { address: '/stages/boundary/', aliases: ['can i hang up'], description: 'Warn, then end.' },
    ],
  });
  expect(answer('hanging up', index).results).toMatchObject([
    { address: '/stages/boundary/', title: 'Hold a boundary', line: 'Warn, then end.' },
  ]);
});

test('phrases that come later do not change the order of pages', () => {
  const pages = testEntries.filter(({ kind }) => kind !== 'phrase');
  const order = (index: NameIndex) =>
    answer('manager call threat', index, {}, {}).results.map(({ address }) => address);
  const index = testIndex(pages);
  const before = order(index);
  index.add({
    known: '',
    entries: Array.from({ length: 30 }, (_, number) => ({
      address: `/tools/phrases/#p${String(number)}`,
      kind: 'phrase',
      title: 'Quite different words',
      aliases: ['another manager'],
    })),
  });
  expect(order(index).filter((address) => !address.includes('#'))).toEqual(before);
});

test('small words are words, and are not mended, also where no page has them', () => {
  const pages = [{ address: '/skills/blake/', kind: 'skills', title: 'The Blake order' } as const];
  const index = testIndex(pages, { ...testSynonyms, filler: ['the', 'bloke'] });
  expect(index.vocabulary.isKnown('bloke')).toBe(true);
  expect(index.vocabulary.leads('bloke')).toBe(false);
  expect(answer('the bloke order', index).query).toMatchObject({
    meant: 'the bloke order',
    corrected: false,
  });
  const without = testIndex(pages, { ...testSynonyms, filler: ['the'] });
  expect(answer('the bloke order', without).query.meant).toBe('the blake order');
});

test('every word of the synonyms is known, also where no page has it', () => {
  const index = new NameIndex({
    synonyms: testSynonyms,
    nearSafety: '',
    misspellings: {},
    entries: [],
    words: {},
  });
  expect(index.vocabulary.isKnown('gaffer')).toBe(true);
  expect(index.vocabulary.isVisible('gaffer')).toBe(false);
});
