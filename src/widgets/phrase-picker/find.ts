/** Finds phrases and pairs by what somebody typed, with typing errors forgiven. */
import MiniSearch from 'minisearch';
import type { PhraseBook } from './book.ts';

export interface Finder {
  /** The ids of the phrases that hold what was typed, best first; undefined where nothing was typed. */
  phrases(typed: string): string[] | undefined;
  /** The same for pairs. */
  pairs(typed: string): string[] | undefined;
}

/** Words that stand in nearly every phrase, and so tell none from another. */
const small = new Set(
  'a an and are as at be by for from had has have i im in is it its of on or so that the their them then there they this to was we were with you your'.split(
    ' ',
  ),
);

/** The words of a text as they are compared: lower case, without accents and apostrophes. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The words to look for: small ones count only where there are no others. */
function telling(typed: string): string {
  const words = wordsOf(typed);
  const others = words.filter((word) => !small.has(word));
  return (others.length ? others : words).join(' ');
}

/**
 * Each is looser than the one before, and is tried where that found too little. As long as every word is spelt right
 * there is no need to look for others like it, which takes most of the time: so typing stays within a frame.
 */
const passes = [
  { combineWith: 'AND', fuzzy: false, enough: 6 },
  { combineWith: 'AND', enough: 1 },
  // Neighbours swapped are two errors.
  { combineWith: 'AND', fuzzy: 0.4, enough: 1 },
  { combineWith: 'OR', enough: 1 },
] as const;

/** @param boost the fields to search, with how much each counts */
function search<T>(boost: Record<string, number>, all: readonly T[]) {
  const index = new MiniSearch<T>({
    fields: Object.keys(boost),
    storeFields: [],
    tokenize: wordsOf,
    processTerm: (word) => word,
    searchOptions: {
      boost,
      prefix: (word) => word.length > 1,
      fuzzy: (word) => (word.length < 4 ? false : word.length < 8 ? 1 : 2),
      weights: { prefix: 0.5, fuzzy: 0.4 },
    },
  });
  index.addAll(all);
  return (typed: string): string[] | undefined => {
    const query = telling(typed);
    if (!query) return undefined;
    for (const { enough, ...options } of passes) {
      const found = index.search(query, options);
      if (found.length >= enough) return found.map(({ id }) => id as string);
    }
    return [];
  };
}

/** Makes the indexes. They are small enough to be made in the browser. */
export function finderFor(book: PhraseBook): Finder {
  const titles = new Map(
    [...book.options.stage, ...book.options.situation].map(({ id, title }) => [id, title]),
  );
  const named = (ids: readonly string[]) =>
    ids.map((id) => `${id} ${titles.get(id) ?? ''}`).join(' ');
  const saidOn = (id: string) =>
    Object.entries(book.said).flatMap(([page, said]) => (said.includes(id) ? [page] : []));
  const phrases = book.phrases.map((phrase) => ({
    id: phrase.id,
    text: phrase.text,
    aliases: phrase.aliases.join(' '),
    others: [...(phrase.variants ?? []), phrase.written ?? ''].join(' '),
    filed: named([phrase.stage, ...phrase.situations]),
    // A page says its best words first; they come before all else that is filed under it.
    first: named(saidOn(phrase.id)),
    why: phrase.why ?? '',
  }));
  const pairs = book.pairs.map((pair) => ({ ...pair, aliases: pair.aliases.join(' ') }));
  return {
    phrases: search({ text: 3, aliases: 3, first: 3, others: 2, filed: 1, why: 0.5 }, phrases),
    pairs: search({ not: 3, aliases: 3, say: 1, why: 0.5 }, pairs),
  };
}
