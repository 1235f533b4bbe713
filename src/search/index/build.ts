/** Builds the two files of the small index from the content. */
import { createHash } from 'node:crypto';
import { channelNames, channels } from '../../model/kinds/phrase.ts';
import { sections } from '../../model/sections.ts';
import type { Synonyms } from '../../model/kinds/synonyms.ts';
import type { Dictionary } from './dictionary.ts';
import { entriesOf, type SearchableContent } from './entries.ts';
import { splitByBudget } from './split-by-budget.ts';
import type { Filters, FirstFile, RestFile } from './index-file.ts';
import { kindNames } from './kind-names.ts';
import { mendAliases } from './mend-aliases.ts';
import { wordsNearSafety } from './near-safety.ts';
import { trimSynonyms } from './trim-synonyms.ts';
import { wordsToSay } from './words-to-say.ts';

/** How many compressed bytes the names of the pages may have: with the code, first answers cost under 45 kB. */
const maxNameBytes = 16_500;

export interface BuiltIndex {
  first: FirstFile;
  rest: RestFile;
}

export function buildIndex(
  content: SearchableContent,
  synonyms: Synonyms,
  dictionary: Dictionary,
): BuiltIndex {
  const { entries, misspellings } = mendAliases(entriesOf(content), synonyms, (word) =>
    dictionary.has(word),
  );
  const { first, rest } = splitByBudget(entries, maxNameBytes);
  return {
    first: {
      build: buildName(content, synonyms),
      kindNames,
      synonyms: trimSynonyms(synonyms),
      nearSafety: wordsNearSafety(dictionary.words(), synonyms).join(' '),
      misspellings,
      entries: first,
      words: wordsToSay(content),
    },
    rest: { known: wordsIn(content).join(' '), entries: rest, filters: filtersFor(content) },
  };
}

function buildName(...read: unknown[]): string {
  return createHash('sha256').update(JSON.stringify(read)).digest('hex').slice(0, 10);
}

/** Every word of the pages' text, once; its marks and addresses left out. */
function wordsIn({ pages }: SearchableContent): string[] {
  const text = pages.map(({ body }) => body).join(' ');
  const prose = text
    .replace(/<[^>]*>|\{#[^}]*\}|\]\([^)]*\)/g, ' ')
    .replace(/['’]/g, '')
    .toLowerCase();
  return [...new Set(prose.match(/[a-z]{3,}/g))].sort();
}

function filtersFor({ pages }: SearchableContent): Filters {
  const kinds = [...sections.map(({ id }) => id), 'phrase', 'step'] as const;
  const stages = pages
    .filter(({ slug }) => slug.startsWith('stages/'))
    .map(({ slug, title, shortTitle }): [string, string] => [
      slug.slice('stages/'.length),
      shortTitle ?? title,
    ]);
  return {
    kinds: kinds.map((kind) => [kind, kindNames[kind]]),
    stages,
    channels: channels.map((channel) => [channel, channelNames[channel]]),
  };
}
