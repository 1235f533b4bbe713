/** From what is asked for to what is shown. */
import type { BookPair, BookPhrase, PhraseBook } from './book.ts';
import { countOptions, isChosen, type Counts } from './choice.ts';
import type { Finder } from './find.ts';
import { browseOrder, gentleFirst, phrasesLike } from './order.ts';
import type { List, State } from './state.ts';

export type Asked = Pick<
  State,
  'query' | 'choice' | 'list' | 'like' | 'only' | 'favourites' | 'recent'
>;

export interface Found {
  /** What is shown; empty while the pairs are looked at. */
  phrases: readonly BookPhrase[];
  pairs: readonly BookPair[];
  /** A pair whose left side is what was typed: the words somebody is about to say. */
  aboutToSay: BookPair | undefined;
  /** How many each list would show. */
  counts: Readonly<Record<List, number>>;
  options: Counts;
}

/**
 * Answers what is asked for.
 * @param finder made when it is first needed
 */
export function look(book: PhraseBook, finder: () => Finder, asked: Asked): Found {
  const typed = asked.query.trim() !== '';
  const matching = typed ? finder().phrases(asked.query) : undefined;
  const pool = poolOf(book, asked, matching);
  const inList = (ids: readonly string[]) =>
    ids.flatMap((id) => pool.find((phrase) => phrase.id === id) ?? []);
  const byList = {
    phrases: pool,
    favourites: inList(asked.favourites),
    recent: inList(asked.recent),
    pairs: [],
  } satisfies Record<List, readonly BookPhrase[]>;
  const chosen = (phrases: readonly BookPhrase[]) =>
    phrases.filter((phrase) => isChosen(phrase, asked.choice));
  const pairs = pairsFor(book, typed ? finder().pairs(asked.query) : undefined);
  return {
    phrases: gentleFirst(chosen(byList[asked.list]), asked.choice),
    pairs,
    aboutToSay: pairs.slice(0, 3).find((pair) => isLeftSide(pair, asked.query)),
    counts: {
      phrases: chosen(byList.phrases).length,
      favourites: chosen(byList.favourites).length,
      recent: chosen(byList.recent).length,
      pairs: pairs.length,
    },
    options: countOptions(byList[asked.list], asked.choice),
  };
}

/** All phrases in question before anything is chosen, in order. */
function poolOf(
  book: PhraseBook,
  { choice, like, only }: Asked,
  matching: readonly string[] | undefined,
): readonly BookPhrase[] {
  const base = like ? phrasesLike(like, book) : browseOrder(book.phrases, choice, book);
  const within = only ? base.filter(({ id }) => only.includes(id)) : base;
  if (!matching) return within;
  const byId = new Map(within.map((phrase) => [phrase.id, phrase]));
  return matching.flatMap((id) => byId.get(id) ?? []);
}

function pairsFor(book: PhraseBook, matching: readonly string[] | undefined): readonly BookPair[] {
  if (!matching) return book.pairs;
  return matching.flatMap((id) => book.pairs.find((pair) => pair.id === id) ?? []);
}

function isLeftSide({ not, aliases }: BookPair, query: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, '').trim();
  const typed = plain(query);
  return typed.length > 3 && [not, ...aliases].some((text) => plain(text).startsWith(typed));
}
