/** A search index of made-up pages, to see how search holds at a size that this site does not have. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { pageSchema } from '../../src/model/kinds/page.ts';
import { synonymFileSchema } from '../../src/model/kinds/synonyms.ts';
import { buildIndex, type BuiltIndex } from '../../src/search/index/build.ts';
import { britishDictionary } from '../../src/search/index/dictionary.ts';

/** How many different words such a site may use, and how many other names a page may have. */
const WORDS = 6000;
const ALIASES = 40;
const sections = ['situations', 'stages', 'skills', 'reference'];

/** An index of so many pages, each with as many names as the real ones have. The same one each time. */
export function madeUpIndex(pages: number): BuiltIndex {
  const random = numbers(pages);
  const dictionary = britishDictionary();
  const real = [...dictionary.words()].filter((word) => /^[a-z]{4,9}$/.test(word));
  const pool = Array.from({ length: WORDS }, () => real[Math.floor(random() * real.length)] ?? '');
  // As in a language, few words are common and many are rare.
  const words = (count: number) =>
    Array.from({ length: count }, () => pool[Math.floor(WORDS * random() ** 3)]).join(' ');

  const made = Array.from({ length: pages }, (_, number) => ({
    ...pageSchema.parse({
      title: words(4).slice(0, 60),
      description: words(12).slice(0, 140),
      doNow: words(8),
      order: number,
      aliases: Array.from({ length: ALIASES }, (__, alias) => words(1 + (alias % 4))),
      reviewed: '2026-01-01',
    }),
    slug: `${number % 50 === 0 ? 'safety' : (sections[number % sections.length] ?? '')}/page-${String(number)}`,
    body: words(300),
  }));
  const synonyms = synonymFileSchema.parse(parse(readFileSync('content/synonyms.yaml', 'utf8')));
  return buildIndex(
    { pages: made, phrases: [], steps: [], pairs: [], contacts: {} },
    synonyms,
    dictionary,
  );
}

/** Numbers from 0 to 1 that look random and are the same each time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
