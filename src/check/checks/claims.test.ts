import { expect, test } from 'vitest';
import { changed, told, type Changes } from '../testing.ts';
import { claims } from './claims.ts';

const dated = 'Being heard settles people, as a study of 2009 found.';
const onPage = (text: string) => changed('stages/listen.mdx', 'Being heard settles people.', text);
const listing = (more: Record<string, string> = {}): Changes => {
  const claim = {
    id: 'heard-2009',
    page: 'stages/listen',
    words: 'a study of 2009 found',
    source: 'venting',
    reviewed: '2026-11-01',
    reviewBy: '2027-11-01',
    ...more,
  };
  const lines = Object.entries(claim).map(([key, value]) => `${key}: ${value}\n`);
  return { 'claims.yaml': `claims:\n  - ${lines.join('    ')}` };
};
const unlisted =
  'error stages/listen.mdx:22:1  this sentence holds a year, and claims.yaml does not list it  Add it to content/claims.yaml, with a few of its words, its source and the day it was checked: page: stages/listen';

test('a sentence with a year that no claim lists', async () => {
  expect(await told(claims, {})).toEqual([]);
  expect(await told(claims, onPage(dated))).toEqual([unlisted]);
});

test('a claim covers the sentence its words stand in, whatever the marks, and no other', async () => {
  expect(await told(claims, { ...onPage(dated), ...listing() })).toEqual([]);
  expect(
    await told(claims, {
      ...onPage(dated),
      ...listing({ words: '“a study, of **2009**, found”' }),
    }),
  ).toEqual([]);
  const two = `${dated} One of 2011 did not.`;
  expect(await told(claims, { ...onPage(two), ...listing() })).toEqual([
    unlisted.replace(':22:1 ', `:22:${String(dated.length + 2)} `),
  ]);
  const elsewhere = listing({ page: 'situations/shouting' });
  expect(await told(claims, { ...onPage(dated), ...elsewhere })).toContain(unlisted);
});

test('a number that is no year, and a year in a title or in what people type', async () => {
  expect(await told(claims, onPage('In 3024 words, or 1850, or 20199.'))).toEqual([]);
  const top = changed('stages/listen.mdx', 'order: 1', 'order: 1\naliases: [law of 2025]');
  expect(await told(claims, top)).toEqual([]);
});

test('a claim whose words are gone from its page', async () => {
  expect(await told(claims, listing())).toEqual([
    'error claims.yaml:4:12  stages/listen does not say “a study of 2009 found”  Quote what stands there, from one paragraph. If the claim is gone, take its entry out.',
  ]);
  // A page that does not exist has a finding of its own.
  expect(await told(claims, listing({ page: 'stages/lisen' }))).toEqual([]);
});

test('a claim that only the readers of some workplaces see', async () => {
  for (const which of ['at-once="hate"', 'who="nobody"']) {
    const forSome = onPage(`Go on.\n\n<ByPolicy ${which}>\n\n${dated}\n\n</ByPolicy>`);
    expect(await told(claims, forSome)).toHaveLength(1);
    expect(await told(claims, { ...forSome, ...listing() })).toEqual([]);
  }
});

test('a claim that was to be checked again is a warning from the day after on', async () => {
  const listed = { ...onPage(dated), ...listing() };
  expect(await told(claims, listed, '2027-11-01')).toEqual([]);
  expect(await told(claims, listed, '2027-11-02')).toEqual([
    'warning claims.yaml:7:15  this claim was to be checked again by 2027-11-01  Look at its source, mend the page if it changed, and set both days.',
  ]);
});

test('a page never says that something was due: the day may have passed', async () => {
  const finding = (column = 1) =>
    `error stages/listen.mdx:22:${String(column)}  this says that something is due, and the day may have passed  Say what a source says holds now, with its date; or leave it out.`;
  expect(await told(claims, onPage('Go on. The law was due in October.'))).toEqual([finding(8)]);
  expect(await told(claims, onPage('These rules are due to change.'))).toEqual([finding()]);
  // A claim makes it no better.
  const both = 'The law was due, as a study of 2009 found.';
  expect(await told(claims, { ...onPage(both), ...listing() })).toEqual([finding()]);
  expect(await told(claims, onPage('Say when it is due.'))).toEqual([]);
});

test('while the list or a page cannot be read, nothing is missing from it', async () => {
  const unread = { 'claims.yaml': 'claims:\n  - id: "heard\n' };
  expect(await told(claims, { ...onPage(dated), ...unread })).toEqual([]);
  const text = onPage('<Slip>')['stages/listen.mdx'] ?? '';
  expect(await told(claims, { ...listing(), 'stages/listen.mdx': text })).toEqual([]);
});
