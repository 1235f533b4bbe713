import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, withFullText } from './answer.ts';
import { FullText } from './full-text/full-text.ts';
import { testEntries, testIndex } from './testing.ts';

const index = testIndex();
const ask = (question: string, how = {}, filter = {}) => answer(question, index, how, filter);
const first = (question: string) => ask(question).results[0]?.address;

describe('the right page comes first', () => {
  test.each([
    ['shouting', '/situations/shouting/'],
    ['yelling', '/situations/shouting/'],
    ['how do i hang up', '/stages/boundary/'],
    ['end the call', '/stages/boundary/'],
    ['gaffer', '/situations/wants-a-manager/'],
    ['mananger', '/situations/wants-a-manager/'],
    ['supervis', '/situations/wants-a-manager/'],
    ['threatens to leave', '/situations/threatens-to-leave/'],
    ['suicde', '/safety/suicide-or-self-harm/'],
    ['shouting about suicide', '/safety/suicide-or-self-harm/'],
    ['boundary', '/stages/boundary/'],
  ])('%s', (question, address) => {
    expect(first(question)).toBe(address);
  });
});

test('a typo is mended in the open, and taken as typed when asked', () => {
  expect(ask('suicde').query).toMatchObject({ corrected: true, meant: 'suicide' });
  expect(ask('suicde', { verbatim: true }).results).toEqual([]);
  expect(ask('yelled').query.corrected).toBe(false);
});

test('a real word that leads nowhere is doubted only when nothing else is found', () => {
  expect(ask('throat shouting').query.corrected).toBe(false);
  expect(ask('throat').query).toMatchObject({ corrected: true, meant: 'threat' });
});

test('gibberish has no answer', () => {
  expect(ask('asdfgh').results).toEqual([]);
  expect(ask('').results).toEqual([]);
});

test('a clear winner is said to be one, and nothing less is', () => {
  expect(ask('shouting').isConfident).toBe(true);
  expect(ask('they').isConfident).toBe(false);
});

describe('what lives in the aliases alone is never shown', () => {
  const shown = (question: string) => JSON.stringify(ask(question).results);

  test('not a word that stands nowhere else', () => {
    expect(ask('gobshite').results[0]).toMatchObject({ title: 'They are shouting' });
    expect(shown('gobshite')).not.toContain('gobshite');
  });

  test('a name that can be read on the site explains why the page came', () => {
    expect(ask('swearing').results[0]).toMatchObject({
      title: 'Hold a boundary',
      also: 'swearing',
    });
  });

  test('no name is given where the title says it', () => {
    expect(ask('shouting').results[0]).not.toHaveProperty('also');
  });
});

test('a phrase is found through its page, with its own link; asked for alone, it stands for itself', () => {
  const [page] = ask('tell what happened').results;
  expect(page).toMatchObject({
    address: '/situations/shouting/',
    subResults: [{ kind: 'phrase', address: '/situations/shouting/#say' }],
  });
  const phrases = ask('tell what happened', {}, { kind: 'phrase' }).results;
  expect(phrases.map(({ kind }) => kind)).toEqual(['phrase']);
});

test('a filter leaves only what passes', () => {
  expect(
    ask('call manager threat', {}, { kind: 'safety' }).results.map(({ kind }) => kind),
  ).toEqual(['safety']);
  expect(ask('happened', {}, { kind: 'phrase', channel: 'chat' }).results).toEqual([]);
});

test('any text gets an answer without a fault, each page once, each with a title', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom('shouting', 'threat', 'the', 'mananger', '/', '🙂', '<b>', 'a'.repeat(400)),
      )
      .map((words) => words.join(' ')),
  );
  fc.assert(
    fc.property(typed, fc.boolean(), fc.boolean(), (question, verbatim, typing) => {
      const { results } = answer(question, index, { verbatim, typing });
      const addresses = results.map(({ address }) => address);
      expect(new Set(addresses).size).toBe(addresses.length);
      for (const { title } of results) expect(title).not.toBe('');
    }),
  );
});

test('a slip in any page’s title still finds the page', () => {
  const titles = testEntries.filter(({ kind }) => kind !== 'phrase');
  fc.assert(
    fc.property(fc.constantFrom(...titles), fc.nat(), ({ title, address }, seed) => {
      const long = title.split(' ').filter((word) => word.length > 6);
      const word = long[seed % long.length];
      if (word === undefined) return;
      const at = 1 + (seed % (word.length - 2));
      const slipped = title.replace(word, word.slice(0, at) + word.slice(at + 1));
      expect(answer(slipped, index).results.map((result) => result.address)).toContain(address);
    }),
  );
});

test('the full text adds below, and moves nothing', async () => {
  const page = (url: string) => ({
    data: () =>
      Promise.resolve({
        url,
        meta: { title: url, kind: 'skills' },
        excerpt: 'a <mark>b</mark>',
        sub_results: [],
      }),
  });
  const fullText = new FullText(
    {
      search: () =>
        Promise.resolve({ results: [page('/situations/shouting/'), page('/skills/voice/')] }),
    },
    '/',
  );
  const found = ask('shouting');
  const all = await withFullText(found.results, found, fullText);
  expect(all.slice(0, found.results.length)).toEqual(found.results);
  expect(all.at(-1)).toMatchObject({ address: '/skills/voice/' });
  expect(all.filter(({ address }) => address === '/situations/shouting/')).toHaveLength(1);
});
