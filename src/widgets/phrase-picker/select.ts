/** From what is asked for to what is shown. */
import type { BookPair, BookPhrase, PhraseBook } from './book.ts';
import { countOptions, isChosen, type Counts } from './choice.ts';
import type { Finder } from './find.ts';
import { browseOrder, gentleFirst, phrasesLike } from './order.ts';
import type { List, State } from './state.ts';

export type Selection = Pick<
  State,
  'query' | 'choice' | 'list' | 'like' | 'only' | 'favourites' | 'recent'
>;

/** What stands around the phrases. */
export interface ResultSummary {
  pairs: readonly BookPair[];
  /** A pair whose left side is what was typed: the words somebody is about to say. */
  aboutToSay: BookPair | undefined;
  /** How many each list would show. */
  counts: Readonly<Record<List, number>>;
  /** How many phrases each option of a filter would leave. */
  options: Counts;
}

/**
 * The phrases that are asked for, in order.
 * @param finder made when it is first needed
 */
export function phrasesFor(
  book: PhraseBook,
  finder: () => Finder,
  asked: Selection,
): readonly BookPhrase[] {
  const listed = inList(poolOf(book, finder, asked), asked.list, asked);
  return gentleFirst(chosenOf(listed, asked), asked.choice);
}

/** Everything else that is shown for what is asked for. */
export function selectSummary(
  book: PhraseBook,
  finder: () => Finder,
  asked: Selection,
): ResultSummary {
  const pool = poolOf(book, finder, asked);
  const count = (list: List) => chosenOf(inList(pool, list, asked), asked).length;
  const matching = isAsked(asked) ? finder().pairs(asked.query) : undefined;
  const pairs =
    matching?.flatMap((id) => book.pairs.find((pair) => pair.id === id) ?? []) ?? book.pairs;
  return {
    pairs,
    aboutToSay: pairs.slice(0, 3).find((pair) => isLeftSide(pair, asked.query)),
    counts: {
      phrases: count('phrases'),
      favourites: count('favourites'),
      recent: count('recent'),
      pairs: pairs.length,
    },
    options: countOptions(inList(pool, asked.list, asked), asked.choice),
  };
}

function isAsked({ query }: Selection): boolean {
  return query.trim() !== '';
}

/** All phrases in question before anything is chosen, in order. */
function poolOf(book: PhraseBook, finder: () => Finder, asked: Selection): readonly BookPhrase[] {
  const { choice, like, only, query } = asked;
  const base = like ? phrasesLike(like, book) : browseOrder(book.phrases, choice, book);
  const within = only ? base.filter(({ id }) => only.includes(id)) : base;
  const matching = isAsked(asked) ? finder().phrases(query) : undefined;
  if (!matching) return within;
  const byId = new Map(within.map((phrase) => [phrase.id, phrase]));
  return matching.flatMap((id) => byId.get(id) ?? []);
}

function inList(
  pool: readonly BookPhrase[],
  list: List,
  { favourites, recent }: Selection,
): readonly BookPhrase[] {
  if (list === 'phrases') return pool;
  const ids = { favourites, recent, pairs: [] }[list];
  return ids.flatMap((id) => pool.find((phrase) => phrase.id === id) ?? []);
}

function chosenOf(phrases: readonly BookPhrase[], { choice }: Selection): readonly BookPhrase[] {
  return phrases.filter((phrase) => isChosen(phrase, choice));
}

function isLeftSide({ not, aliases }: BookPair, query: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} ]/gu, '')
      .trim();
  const typed = plain(query);
  return typed.length > 3 && [not, ...aliases].some((text) => plain(text).startsWith(typed));
}
