import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyChoice } from './choice.test.ts';
import { finderFor } from './find.ts';
import { phrasesFor } from './select.ts';
import { browseOrder, gentleFirst, phrasesLike } from './order.ts';
import { atFirst } from './state.ts';
import { book, phrase } from './testing.ts';

const ids = (phrases: readonly { id: string }[]) => phrases.map(({ id }) => id);

test('in a situation, what its page says comes first, firm words late, words to oneself last', () => {
  const choice = { situation: 'shouting' };
  const chosen = browseOrder(book.phrases, choice, book).filter(({ id }) => id !== 'check');
  expect(ids(chosen)).toEqual(['slow', 'start', 'stop', 'breathe']);
});

test('in a stage the order of its file holds, since some go step by step', () => {
  const choice = { situation: 'shouting', stage: 'boundary' };
  expect(browseOrder(book.phrases, choice, book)).toBe(book.phrases);
});

test('the first gentle phrase goes before the firm ones, and the others keep their order', () => {
  const firm = (id: string) => phrase(id, { tone: 'firm' });
  const mixed = [firm('a'), firm('b'), phrase('c'), phrase('d')];
  expect(ids(gentleFirst(mixed, {}))).toEqual(['c', 'a', 'b', 'd']);
  expect(gentleFirst(mixed, { tone: 'firm' })).toBe(mixed);
  expect(ids(gentleFirst([firm('a')], {}))).toEqual(['a']);
});

test('whatever is asked for, a firm phrase is first only where there is no gentle one', () => {
  const finder = finderFor(book);
  fc.assert(
    fc.property(
      anyChoice,
      fc.constantFrom('', 'stop shouting', 'manager', 'lower your voice', 'breath', 'zzz'),
      fc.constantFrom(undefined, ...ids(book.phrases)),
      (choice, query, like) => {
        const found = phrasesFor(book, () => finder, { ...atFirst, choice, query, like });
        if (found[0]?.tone !== 'firm') return;
        expect(found.every(({ tone }) => tone === 'firm')).toBe(true);
      },
    ),
  );
});

test('a phrase is like others of its stage, tone and situations, and not like itself', () => {
  expect(ids(phrasesLike('start', book))).toEqual(['slow']);
  expect(phrasesLike('gone', book)).toEqual([]);
});
