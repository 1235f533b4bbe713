/**
 * What of the picker stands in the address, so that a trainer can share it. What a customer said or is called never does:
 * neither the gaps, nor what is typed into the search (a link may bring a search along, and the picker can be asked for one).
 */
import { facets, type PhraseBook } from './book.ts';
import type { Choice } from './choice.ts';
import type { Stack, StackPiece } from './stack.ts';
import { wordingsOf } from './wordings.ts';

export interface Shared {
  choice: Choice;
  query: string;
  /** Only these phrases. */
  only?: readonly string[] | undefined;
  /** Phrases that are like this one. */
  like?: string | undefined;
  stack: Stack;
  practising: boolean;
  /** Whether the pairs are shown instead of the phrases. */
  pairs: boolean;
}

export const nothingShared: Shared = {
  choice: {},
  query: '',
  stack: [],
  practising: false,
  pairs: false,
};

/**
 * Reads an address.
 * @param search the part after the question mark; any text at all
 * @returns what was understood, and what was not, as it stands in the address
 */
export function readAddress(
  search: string,
  book: PhraseBook,
): { shared: Shared; ignored: string[] } {
  const given = new URLSearchParams(search);
  const ignored: string[] = [];
  const ids = new Set(book.phrases.map(({ id }) => id));
  /** The value of a parameter, if it is sound; an empty one says nothing. */
  const take = <T>(name: string, understand: (value: string) => T | undefined): T | undefined => {
    const value = given.get(name);
    if (value === null || value === '') return undefined;
    const understood = understand(value);
    if (understood === undefined) ignored.push(`${name}=${value}`);
    return understood;
  };
  const oneOf = (known: ReadonlySet<string>) => (value: string) =>
    known.has(value) ? value : undefined;
  /** The known ones of a list; those that are not known are ignored one by one. */
  const someOf = <T>(name: string, understand: (item: string) => T | undefined) =>
    take(name, (value) =>
      value.split(',').flatMap((item) => {
        const understood = understand(item);
        if (understood === undefined) ignored.push(`${name}=${item}`);
        return understood === undefined ? [] : [understood];
      }),
    ) ?? [];

  const choice = Object.fromEntries(
    facets.flatMap((facet) => {
      const chosen = take(facet, oneOf(new Set(book.options[facet].map(({ id }) => id))));
      return chosen === undefined ? [] : [[facet, chosen]];
    }),
  ) as Choice;
  const only = someOf('only', oneOf(ids));
  const shared: Shared = {
    choice,
    query: given.get('q') ?? '',
    only: only.length ? only : undefined,
    like: take('like', oneOf(ids)),
    stack: someOf('stack', (item) => pieceIn(item, book)),
    practising: take('practise', oneOf(new Set(['yes']))) !== undefined,
    pairs: take('show', oneOf(new Set(['pairs']))) !== undefined,
  };
  return { shared, ignored };
}

/** A piece as the address has it: the id, and the number of the way unless it is the first. */
function pieceIn(item: string, book: PhraseBook): StackPiece | undefined {
  const [, id, number = '0'] = /^([a-z0-9-]+?)(?:\.(\d))?$/.exec(item) ?? [];
  const phrase = book.phrases.find((candidate) => candidate.id === id);
  const way = Number(number);
  return phrase && way < wordingsOf(phrase).length ? { id: phrase.id, way } : undefined;
}

/**
 * The address of what is shown.
 * @param withQuery whether to take the search along: only where a person asks for a link
 * @returns `?stage=listen&tone=warm`, or nothing where there is nothing to share
 */
export function writeAddress(shared: Shared, withQuery = false): string {
  const written = new URLSearchParams();
  for (const facet of facets) {
    const chosen = shared.choice[facet];
    if (chosen !== undefined) written.set(facet, chosen);
  }
  if (withQuery && shared.query.trim()) written.set('q', shared.query.trim());
  if (shared.like) written.set('like', shared.like);
  if (shared.pairs) written.set('show', 'pairs');
  if (shared.practising) written.set('practise', 'yes');
  const lists = [
    ['only', shared.only ?? []],
    ['stack', shared.stack.map(({ id, way }) => (way ? `${id}.${String(way)}` : id))],
  ] as const;
  for (const [name, items] of lists) if (items.length) written.set(name, items.join(','));
  // Ids hold nothing that needs escaping, and a comma reads better than %2C.
  const text = written.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}
