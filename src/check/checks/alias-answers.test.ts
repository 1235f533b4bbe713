import { expect, test } from 'vitest';
import { changed, told, type Changes } from '../testing.ts';
import { aliasAnswers } from './alias-answers.ts';

/** The page about shouting with aliases. */
const typed = (...aliases: string[]) =>
  changed('situations/shouting.mdx', 'order: 1', `order: 1\naliases: [${aliases.join(', ')}]`);
const finding = (alias: string, telling: string, column = 11) =>
  `error situations/shouting.mdx:5:${String(column)}  nothing on this page answers “${alias}”  Write what somebody who types it needs, with ${telling} or a word that means the same; or move the alias to the page that answers it. Where the page says it in other words, add both to content/alias-answers.yaml.`;
const answered = async (alias: string, changes: Changes = {}) =>
  (await told(aliasAnswers, { ...typed(alias), ...changes })).length === 0;

test('an alias that nothing on its page answers, with its place', async () => {
  expect(await told(aliasAnswers, {})).toEqual([]);
  expect(await told(aliasAnswers, typed('shouting', 'chargeback'))).toEqual([
    finding('chargeback', '“chargeback”', 21),
  ]);
});

test('only the words that say most must be answered: those in the aliases of fewest pages', async () => {
  const elsewhere = changed(
    'stages/listen.mdx',
    'order: 1',
    'order: 1\naliases: [finish shouting]',
  );
  const filler = changed('synonyms.yaml', 'filler: [the]', 'filler: [the, after, a]');
  expect(
    await told(aliasAnswers, { ...typed('shouting after a chargeback'), ...elsewhere, ...filler }),
  ).toEqual([finding('shouting after a chargeback', '“chargeback”')]);
  expect(await told(aliasAnswers, { ...typed('the chargeback refund'), ...elsewhere })).toEqual([
    finding('the chargeback refund', '“chargeback” or “refund”'),
  ]);
  // While no other page is called so, “shouting” says as much as “chargeback”.
  expect(await answered('shouting after a chargeback', filler)).toBe(true);
});

test.each([
  ['the same word in another form', 'chargeback shouted'],
  ['a slip of the hand', 'shuoting'],
  ['an American spelling of a word', 'finalize'],
  ['words that stand there in a row', 'raise your voice'],
  ['one that means the same', 'yelling'],
  ['a slip for one that means the same', 'bellwo'],
  ['words in alias-answers.yaml, in any form', 'kicking off'],
  ['a phrase that the page says', 'upset'],
  ['another way to say that phrase', 'sound'],
])('%s answers', async (_, alias) => {
  const families = changed('synonyms.yaml', '[shout, yell]', '[shout, yell, bellow]');
  const page = typed(alias)['situations/shouting.mdx'] ?? '';
  const more = page.replace('Raise your voice.', 'Raise your voice to finalise it.');
  expect(await told(aliasAnswers, { ...families, 'situations/shouting.mdx': more })).toEqual([]);
});

test('without the family, or without the entry, the same aliases are not answered', async () => {
  expect(await answered('yelling')).toBe(true);
  expect(await answered('yelling', changed('synonyms.yaml', '[shout, yell]', '[roar, yell]'))).toBe(
    false,
  );
  expect(await answered('kicking off')).toBe(true);
  expect(
    await answered('kicking off', changed('alias-answers.yaml', '[kick off]', '[fly off]')),
  ).toBe(false);
  expect(await answered('kicking off', changed('alias-answers.yaml', '[shout]', '[rage]'))).toBe(
    false,
  );
});

test('a phrase answers where its page says it, and on no other', async () => {
  expect(await answered('stop')).toBe(false);
  const page = typed('stop')['situations/shouting.mdx'] ?? '';
  const said = page.replace('<Dont>', '<Say ids="please-stop" />\n\n<Dont>');
  expect(await told(aliasAnswers, { 'situations/shouting.mdx': said })).toEqual([]);
});

test('what a part lists by country answers on its page, and on no other', async () => {
  const samaritans = `    lines:
      - { kind: crisis, name: Samaritans, number: "116 123", source: Samaritans, reviewed: 2026-11-01 }
      - { kind: constructor, how: Press five., source: The police, reviewed: 2026-11-01 }
`;
  const countries = changed(
    'countries.yaml',
    '    reviewed: 2026-11-01\n',
    `    reviewed: 2026-11-01\n${samaritans}`,
  );
  for (const alias of ['samaritans', 'crisis', 'united kingdom', '"999"', 'press']) {
    expect(await answered(alias, countries)).toBe(false);
    const page = typed(alias)['situations/shouting.mdx'] ?? '';
    const listed = page.replace('<Dont>', '<Helplines />\n\n<Dont>');
    expect(await told(aliasAnswers, { ...countries, 'situations/shouting.mdx': listed })).toEqual(
      [],
    );
  }
});

test('a short word must be right, and a longer one nearly so', async () => {
  // “end” and “can” stand on the page.
  expect(await answered('end')).toBe(true);
  expect(await answered('cat')).toBe(false);
  expect(await answered('shuotign')).toBe(true);
  expect(await answered('shoplifting')).toBe(false);
});

test('an alias does not answer itself, on its own page or from another', async () => {
  const elsewhere = changed('stages/listen.mdx', 'order: 1', 'order: 1\naliases: [shouting]');
  expect(await told(aliasAnswers, { ...typed('chargeback', 'chargeback'), ...elsewhere })).toEqual([
    finding('chargeback', '“chargeback”'),
    finding('chargeback', '“chargeback”', 23),
  ]);
});

test('while what it judges by cannot be read, nothing is told', async () => {
  for (const file of ['synonyms.yaml', 'alias-answers.yaml']) {
    expect(await answered('chargeback', { [file]: null })).toBe(true);
    expect(await answered('chargeback', { [file]: 'families: 3\n' })).toBe(true);
  }
  expect(
    await told(aliasAnswers, {
      'situations/shouting.mdx':
        typed('chargeback')['situations/shouting.mdx']?.replace('</Dont>', '</Donts>') ?? '',
    }),
  ).toEqual([]);
});
