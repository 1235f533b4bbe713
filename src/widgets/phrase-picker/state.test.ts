import { expect, test } from 'vitest';
import { nothingShared, writeAddress } from './address.ts';
import { toggled, withRecent } from './kept.ts';
import {
  add,
  atFirst,
  changed,
  choose,
  everything,
  favour,
  fill,
  forNextCustomer,
  noteCopied,
  open,
  sayAnotherWay,
  sharedOf,
  type State,
} from './state.ts';

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
  const next = changed(filled, forNextCustomer);
  expect(next).toMatchObject({ values: {}, stack: [], favourites: ['start'] });
});

test('showing everything takes every filter away, and leaves the message', () => {
  const all = changed(filled, everything);
  expect(all).toMatchObject({ query: '', choice: {}, only: undefined, stack: filled.stack });
});

test('what was typed before the phrases were there wins over the address', () => {
  const shared = { ...nothingShared, query: 'from the link', pairs: true };
  expect(changed({ ...atFirst, query: 'typed' }, open(shared)).query).toBe('typed');
  expect(changed(atFirst, open(shared))).toMatchObject({ query: 'from the link', list: 'pairs' });
});

test('each change adds to what is there', () => {
  const stage = { tone: 'warm', stage: 'listen' };
  expect(changed(filled, choose('stage', 'listen')).choice).toEqual(stage);
  expect(changed(filled, choose('tone', undefined)).choice.tone).toBeUndefined();
  expect(changed(filled, fill('day', 'Monday')).values).toEqual({ name: 'Dana', day: 'Monday' });
  expect(changed(filled, sayAnotherWay('start', 2)).ways).toEqual({ start: 2 });
  expect(changed(filled, add('stop', 1)).stack).toHaveLength(2);
  expect(changed(filled, favour('stop')).favourites).toEqual(['start', 'stop']);
  expect(changed(filled, noteCopied(['stop'])).recent).toEqual(['stop']);
});

test('what an address can hold is nothing of a customer', () => {
  expect(JSON.stringify(sharedOf(filled))).not.toContain('Dana');
  expect(writeAddress(sharedOf(filled), true)).not.toContain('Dana');
});

test('a favourite is one or none; what was copied comes first, once, and the list stays short', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
  expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  expect(withRecent(['a', 'b'], ['b', 'c'])).toEqual(['b', 'c', 'a']);
  expect(withRecent('abcdefghijklmn'.split(''), ['z'])).toHaveLength(12);
});
