import { expect, test } from 'vitest';
import { nothingShared } from './address.ts';
import { toggled, withRecent } from './kept.ts';
import { atFirst, reduce, sharedOf, type State } from './state.ts';

const filled: State = {
  ...atFirst,
  query: 'manager',
  choice: { tone: 'warm' },
  values: { name: 'Dana' },
  stack: [{ id: 'start', way: 0 }],
  favourites: ['start'],
  only: ['start'],
};

test('for the next customer what was filled in and put together is gone, and what is one’s own stays', () => {
  const next = reduce(filled, { do: 'next customer' });
  expect(next.values).toEqual({});
  expect(next.stack).toEqual([]);
  expect(next.favourites).toEqual(['start']);
});

test('showing everything takes every filter away, and leaves the message', () => {
  const all = reduce(filled, { do: 'show everything' });
  expect(all).toMatchObject({ query: '', choice: {}, only: undefined, stack: filled.stack });
});

test('looking for others starts from all phrases', () => {
  const others = reduce(filled, { do: 'look for others', like: 'start' });
  expect(others).toMatchObject({ query: '', choice: {}, only: undefined, like: 'start' });
});

test('what was typed before the phrases were there wins over the address', () => {
  const open = (state: State) =>
    reduce(state, {
      do: 'open',
      shared: { ...nothingShared, query: 'from the link', pairs: true },
      values: {},
      favourites: [],
      recent: [],
    });
  expect(open({ ...atFirst, query: 'typed' }).query).toBe('typed');
  expect(open(atFirst)).toMatchObject({ query: 'from the link', list: 'pairs' });
});

test('the address holds nothing of a customer', () => {
  expect(JSON.stringify(sharedOf(filled))).not.toContain('Dana');
});

test('a filter is taken away by choosing any', () => {
  const any = reduce(filled, { do: 'choose', facet: 'tone', id: undefined });
  expect(any.choice.tone).toBeUndefined();
});

test('a favourite is one or none; what was copied comes first, once, and the list stays short', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  expect(withRecent(['a', 'b'], ['b', 'c'])).toEqual(['b', 'c', 'a']);
  expect(withRecent('abcdefghijklmn'.split(''), ['z'])).toHaveLength(12);
});
