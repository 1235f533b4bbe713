/** Everything the picker remembers while it is open, and what can happen to it. */
import type { GapValues } from '../../model/gaps.ts';
import { nothingShared, writeAddress, type Shared } from './address.ts';
import type { Facet } from './book.ts';
import { toggled, withRecent } from './kept.ts';

/** Which list is looked at. */
export const lists = ['phrases', 'favourites', 'recent', 'pairs'] as const;
export type List = (typeof lists)[number];

export interface State extends Omit<Shared, 'pairs'> {
  list: List;
  /** The way each phrase is said, by number, where it is not the first that fits. */
  ways: Readonly<Record<string, number>>;
  values: GapValues;
  favourites: readonly string[];
  recent: readonly string[];
}

export const atFirst: State = {
  ...nothingShared,
  list: 'phrases',
  ways: {},
  values: {},
  favourites: [],
  recent: [],
};

/** What becomes of the state: the parts that change, or how they come from what is there. */
export type Change = Partial<State> | ((state: State) => Partial<State>);

export function changed(state: State, change: Change): State {
  return { ...state, ...(typeof change === 'function' ? change(state) : change) };
}

/** Nothing is filtered by, typed or left out any more. The message put together stays. */
export const everything = {
  query: '',
  choice: {},
  list: 'phrases',
  like: undefined,
  only: undefined,
} satisfies Partial<State>;

/** What one customer said or is called is gone before the next one comes. */
export const forNextCustomer = { values: {}, stack: [] } satisfies Partial<State>;

export function open({ pairs, ...shared }: Shared): Change {
  return ({ query }) => ({
    ...shared,
    // What was typed while the phrases were on their way is not lost.
    query: query || shared.query,
    list: pairs ? 'pairs' : 'phrases',
  });
}

/** @param id undefined for any */
export function choose(facet: Facet, id: string | undefined): Change {
  return ({ choice }) => ({ choice: { ...choice, [facet]: id } });
}

export function sayAnotherWay(id: string, way: number): Change {
  return ({ ways }) => ({ ways: { ...ways, [id]: way } });
}

export function fill(gap: string, value: string): Change {
  return ({ values }) => ({ values: { ...values, [gap]: value } });
}

export function favour(id: string): Change {
  return ({ favourites }) => ({ favourites: toggled(favourites, id) });
}

export function noteCopied(ids: readonly string[]): Change {
  return ({ recent }) => ({ recent: withRecent(recent, ids) });
}

export function add(id: string, way: number): Change {
  return ({ stack }) => ({ stack: [...stack, { id, way }] });
}

/**
 * What a link shares: as the address bar has it, with what is typed, and the phrases of a list that only this device
 * has.
 */
export function linkTo(state: State): string {
  const { origin, pathname } = window.location;
  const { list, favourites, recent } = state;
  const only = { favourites, recent, phrases: state.only, pairs: undefined }[list];
  return origin + pathname + writeAddress({ ...sharedOf(state), only }, true);
}

/** The part of the state that an address can hold. */
export function sharedOf({ choice, query, only, like, stack, practising, list }: State): Shared {
  return { choice, query, only, like, stack, practising, pairs: list === 'pairs' };
}
