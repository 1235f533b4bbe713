import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryKind } from '../kinds.ts';
import { readSearch, searchAddress, wordsOfPath } from './address.ts';

test('a search and its address are the same thing', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, unit: 'grapheme' }),
      fc.constantFrom<EntryKind>('stages', 'safety', 'phrase', 'step'),
      (words, kind) => {
        const address = searchAddress({ words, filter: { kind } });
        expect(address).toMatch(/^\/search\/\?q=/);
        expect(readSearch(address.slice(address.indexOf('?')))).toEqual({
          words,
          filter: { kind },
        });
      },
    ),
  );
});

test('no search is the plain page', () => {
  expect(searchAddress({ words: '', filter: {} })).toBe('/search/');
  expect(readSearch('?utm=1&stage=')).toEqual({ words: '', filter: {} });
});

test('a link that was shared while kinds had no ids is understood, and an unknown kind is left out', () => {
  expect(readSearch('?q=sorry&kind=Phrase').filter).toEqual({ kind: 'phrase' });
  expect(readSearch('?q=sorry&kind=Situation').filter).toEqual({ kind: 'situations' });
  expect(readSearch('?q=sorry&kind=Poem').filter).toEqual({});
});

describe('the words of a wrong link', () => {
  test.each([
    ['/situations/shoutng/', 'shoutng'],
    ['/wants_a-manager.html', 'wants a manager'],
    ['/404.html', ''],
    ['/', ''],
    ['/%E0%A4%A/', 'E0 A4 A'],
    ['/caf%C3%A9/', 'café'],
  ])('%s', (path, words) => {
    expect(wordsOfPath(path)).toBe(words);
  });
});
