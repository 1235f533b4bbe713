import { expect, test } from 'vitest';
import { pageSchema } from '../../model/kinds/page.ts';
import { phraseSchema } from '../../model/kinds/phrase.ts';
import { entriesOf, type SearchableContent } from './entries.ts';

const page = (slug: string, data: object, body = '') => ({
  ...pageSchema.parse({
    title: slug,
    description: 'About it.',
    order: 1,
    reviewed: '2026-01-01',
    ...data,
  }),
  slug,
  body,
});
const phrase = (id: string, data: object) => ({
  ...phraseSchema.parse({ id, text: 'Go on.', tone: 'warm', channels: ['phone'], ...data }),
  stage: 'listen',
});
const content = (of: Partial<SearchableContent>) =>
  entriesOf({ pages: [], phrases: [], steps: [], pairs: [], contacts: {}, ...of });

test('a section is found by its heading, save for those that every page has', () => {
  const body =
    '## What to do {#what-to-do}\n\n## Check the line {#check-the-line}\n\n<Why>\n\n</Why>';
  expect(content({ pages: [page('situations/shouting', {}, body)] })[0]).toMatchObject({
    address: '/situations/shouting/',
    kind: 'situations',
    headings: [['check-the-line', 'Check the line']],
  });
});

test('a phrase belongs to its stage and to the pages that say it, and shows its gaps filled', () => {
  const entries = content({
    pages: [page('stages/listen', {}), page('situations/shouting', { say: ['a'] })],
    phrases: [
      phrase('a', {
        text: 'About the {item}, {name}.',
        slots: { item: { fallback: 'order' }, name: { required: true } },
      }),
    ],
  });
  expect(entries.at(-1)).toMatchObject({
    address: '/tools/phrases/#a',
    title: 'About the order, [name].',
    of: ['/stages/listen/', '/situations/shouting/'],
  });
});

test('only contacts that the workplace has set are shown', () => {
  const pages = [page('safety/threats', { contacts: ['security', 'team-lead'] })];
  const unset = { name: undefined, phone: undefined, when: undefined, note: undefined };
  const contacts = { security: { ...unset, name: 'Front desk', phone: '200' }, 'team-lead': unset };
  expect(content({ pages, contacts })[0]?.contacts).toEqual(['Security: Front desk, 200']);
});

test('a pair of words is found on its own anchor', () => {
  const pairs = [
    {
      id: 'calm-down',
      not: 'Calm down.',
      say: 'I want to help.',
      why: 'w',
      guidelines: [],
      additions: [],
      aliases: ['chill'],
    },
  ];
  const [entry] = content({ pages: [page('skills/words', {}, '<SayThisNotThat />')], pairs });
  expect(entry).toMatchObject({
    parts: [['calm-down', 'Calm down. I want to help.']],
    more: ['chill'],
  });
});

test('what says nothing costs nothing', () => {
  const [entry] = content({ pages: [page('skills/voice', {})] });
  expect(Object.keys(entry ?? {}).sort()).toEqual(['address', 'description', 'kind', 'title']);
});
