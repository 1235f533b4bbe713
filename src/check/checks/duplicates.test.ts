import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { duplicates } from './duplicates.ts';

test('a phrase id that is taken, in another file too', async () => {
  const phrase =
    'phrases:\n  - id: listen-start\n    text: Go on.\n    tone: warm\n    channels: [phone]\n';
  expect(await told(duplicates, { 'phrases/solve.yaml': phrase })).toEqual([
    'error phrases/solve.yaml:2:9  the id “listen-start” is taken: see content/phrases/listen.yaml:2  Give one of them another id: it is part of a link, so change the newer one.',
  ]);
});

test('ids that differ by case alone, across what stands on the sources page', async () => {
  expect(await told(duplicates, changed('sources.yaml', 'id: venting', 'id: g01'))).toEqual([
    'error sources.yaml:6:9  the id “g01” differs only in capitals from “G01”: see content/guidelines.yaml:2  Each stands on the sources page under its id, so change the newer one.',
  ]);
});

test('an id of a scenario or a claim that is taken', async () => {
  const scenario =
    '  - { id: shouting, what: Another., channel: chat, by: [l-shout], within: 1 }\n';
  expect(
    await told(
      duplicates,
      changed('scenarios.yaml', '    within: 1\n', `    within: 1\n${scenario}`),
    ),
  ).toEqual([
    'error scenarios.yaml:8:11  the id “shouting” is taken: see content/scenarios.yaml:2  Change the newer one.',
  ]);
  const claim =
    'id: heard, page: stages/listen, words: Being heard, source: venting, reviewed: 2026-11-01, reviewBy: 2027-11-01';
  expect(
    await told(duplicates, { 'claims.yaml': `claims:\n  - { ${claim} }\n  - { ${claim} }\n` }),
  ).toEqual([
    'error claims.yaml:3:11  the id “heard” is taken: see content/claims.yaml:2  Change the newer one.',
  ]);
});

test('two pages with one title, also by case alone', async () => {
  expect(
    await told(
      duplicates,
      changed('tools/phrases.mdx', 'title: Phrases', 'title: they are shouting'),
    ),
  ).toEqual([
    'error tools/phrases.mdx:2:8  the title “they are shouting” differs only in capitals from “They are shouting”: see content/situations/shouting.mdx:2  Two pages with one title cannot be told apart: change one.',
  ]);
});

test('two files that differ by case alone', async () => {
  const page = '---\ntitle: Another\n---\n';
  expect(await told(duplicates, { 'stages/Listen.mdx': page })).toEqual([
    'error stages/Listen.mdx:1:1  the file name “stages/Listen” differs only in capitals from “stages/listen”: see content/stages/listen.mdx:1  Two files that differ only in capitals become one address: rename one.',
  ]);
});

test('a query that stands twice', async () => {
  const query = '  - { q: Shouting, kind: exact, expect: [stages/listen] }\n';
  expect(
    await told(duplicates, changed('queries.yaml', 'queries:\n', `queries:\n${query}`)),
  ).toEqual([
    'error queries.yaml:3:8  the query “shouting” differs only in capitals from “Shouting”: see content/queries.yaml:2  Take one of them out.',
  ]);
});
