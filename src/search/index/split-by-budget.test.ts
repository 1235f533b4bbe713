import { describe, expect, test } from 'vitest';
import { splitByBudget } from './split-by-budget.ts';
import type { EntryKind } from '../kinds.ts';
import type { IndexEntry } from './index-file.ts';

const words = 'calm voice pitch breath story option promise note lead hand'.split(' ');
const page = (kind: EntryKind, number: number): IndexEntry => ({
  address: `/${kind}/${String(number)}/`,
  kind,
  title: `${kind} ${String(number)}`,
  doNow: 'Breathe.',
  description: 'About it.',
  aliases: words.map((word) => `${word} ${kind} ${String(number * 7919)}`),
});
const pages = (['reference', 'situations', 'safety'] as const).flatMap((kind) =>
  Array.from({ length: 20 }, (_, number) => page(kind, number)),
);
const phrase: IndexEntry = { address: '/tools/phrases/#a', kind: 'phrase', title: 'Go on.' };

describe('however little room there is', () => {
  const { first, rest } = splitByBudget([...pages, phrase], 900);

  test('every page stands in the first file, with what to do', () => {
    expect(first.map(({ address }) => address).sort()).toEqual(
      pages.map(({ address }) => address).sort(),
    );
    expect(first.every(({ doNow }) => doNow)).toBe(true);
  });

  test('safety pages have their names there, and reference pages are the first to wait', () => {
    const named = new Set(first.filter(({ aliases }) => aliases).map(({ kind }) => kind));
    expect(named.has('safety')).toBe(true);
    expect(named.has('reference')).toBe(false);
  });

  test('nothing is lost, and nothing comes twice', () => {
    const all = [...first, ...rest].flatMap(({ aliases = [] }) => aliases);
    expect(all.sort()).toEqual(pages.flatMap(({ aliases = [] }) => aliases).sort());
    expect(rest).toContainEqual(phrase);
  });
});

test('with room enough all names are in the first file', () => {
  const { first } = splitByBudget(pages, 1_000_000);
  expect(first.every(({ aliases }) => aliases)).toBe(true);
});
