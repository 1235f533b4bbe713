/** A small index for tests: a few pages, with what an editor would write for them. */
import type { Synonyms } from '../model/kinds/synonyms.ts';
import type { IndexEntry } from './index/index-file.ts';
import { NameIndex } from './index/name-index.ts';

export const testSynonyms: Synonyms = {
  filler: [
    'how',
    'do',
    'i',
    'a',
    'the',
    'to',
    'my',
    'me',
    'they',
    'are',
    'is',
    'customer',
    'of',
    'it',
    'all',
    'want',
  ],
  families: [
    ['shout', 'yell', 'raised voice'],
    ['manager', 'supervisor', 'gaffer'],
    ['hang up', 'end the call'],
  ],
  pronouns: [
    ['myself', 'himself', 'themselves'],
    ['me', 'my', 'them', 'their'],
  ],
  safety: [
    {
      page: 'safety/suicide-or-self-harm',
      words: ['suicide'],
      phrases: ['self harm', 'end it all', 'kill myself'],
      unless: [],
    },
    {
      page: 'safety/threats-of-violence',
      words: ['threat', 'threaten', 'knife'],
      phrases: ['kill me'],
      unless: ['leave', 'one star'],
    },
  ],
};

export const testEntries: IndexEntry[] = [
  {
    address: '/situations/shouting/',
    kind: 'situations',
    title: 'They are shouting',
    doNow: 'One slow breath. Let them finish.',
    say: ['listen-start'],
    aliases: ['raised voice', 'screaming down the phone', 'losing it', 'gobshite'],
    headings: [['what-to-do', 'Lower your own pitch']],
  },
  {
    address: '/situations/wants-a-manager/',
    kind: 'situations',
    title: 'They want your manager',
    aliases: ['speak to a manager', 'supervisor'],
  },
  {
    address: '/situations/threatens-to-leave/',
    kind: 'situations',
    title: 'They threaten to leave',
    aliases: ['one star review', 'cancel account'],
  },
  {
    address: '/stages/boundary/',
    kind: 'stages',
    title: 'Hold a boundary',
    description: 'How to warn, and how to end the call.',
    aliases: ['can i hang up', 'swearing'],
  },
  {
    address: '/safety/suicide-or-self-harm/',
    kind: 'safety',
    title: 'They mention suicide or self-harm',
    urgent: true,
    aliases: ['overdose'],
  },
  {
    address: '/safety/threats-of-violence/',
    kind: 'safety',
    title: 'Threats and danger',
    urgent: true,
  },
  {
    address: '/tools/phrases/#listen-start',
    kind: 'phrase',
    title: 'Tell me what happened, from the start.',
    of: ['/situations/shouting/'],
    stages: ['listen'],
    channels: ['phone'],
  },
];

/** An index of the test pages, or of others. */
export function testIndex(
  entries: readonly IndexEntry[] = testEntries,
  synonyms = testSynonyms,
): NameIndex {
  const index = new NameIndex({
    synonyms,
    nearSafety: 'throat recital',
    misspellings: { soocide: 'suicide' },
    entries: structuredClone([...entries]),
    words: { 'listen-start': { text: 'Tell me what happened, from the start.' } },
  });
  index.add({ known: 'swearing bill broadband', entries: [] });
  return index;
}
