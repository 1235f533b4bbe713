import { expect, test } from 'vitest';
import { finderFor } from './find.ts';
import { selectSummary, phrasesFor, type Selection } from './select.ts';
import { atFirst } from './state.ts';
import { book } from './testing.ts';

const finder = finderFor(book);
const asked = (what: Partial<Selection>): Selection => ({ ...atFirst, ...what });
const ids = (what: Partial<Selection>) =>
  phrasesFor(book, () => finder, asked(what)).map(({ id }) => id);

test('favourites and what was copied last stand in the order in which they were kept', () => {
  expect(ids({ list: 'favourites', favourites: ['stop', 'start', 'gone'] })).toEqual([
    'start',
    'stop',
  ]);
  expect(ids({ list: 'recent', recent: ['slow', 'start'] })).toEqual(['slow', 'start']);
  expect(ids({ list: 'pairs' })).toEqual([]);
});

test('a shared set is all there is to find', () => {
  expect(ids({ only: ['start', 'slow'] })).toEqual(['start', 'slow']);
  expect(ids({ only: ['start'], query: 'shouting' })).toEqual(['start']);
  expect(ids({ only: ['check'], query: 'happened' })).toEqual([]);
});

test('the lists are counted with what is chosen and typed', () => {
  const { counts } = selectSummary(
    book,
    () => finder,
    asked({ choice: { channel: 'chat' }, favourites: ['start', 'stop'], recent: ['slow'] }),
  );
  expect(counts).toEqual({ phrases: 3, favourites: 1, recent: 0, pairs: 2 });
});

test('who is about to say what makes it worse is shown the pair', () => {
  const about = (query: string) =>
    selectSummary(book, () => finder, asked({ query })).aboutToSay?.id;
  expect(about('calm down')).toBe('calm-down');
  expect(about('Chill')).toBe('calm-down');
  expect(about('down')).toBeUndefined();
  expect(about('')).toBeUndefined();
});
