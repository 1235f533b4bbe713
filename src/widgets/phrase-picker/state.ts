/** Everything the picker remembers while it is open, and each thing that can happen to it. */
import type { GapValues } from '../../model/gaps.ts';
import { nothingShared, writeAddress, type Shared } from './address.ts';
import type { Facet } from './choice.ts';
import { toggled, withRecent } from './kept.ts';
import { moved, type StackPiece } from './stack.ts';

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

export type Action =
  | {
      do: 'open';
      shared: Shared;
      values: GapValues;
      favourites: State['favourites'];
      recent: State['recent'];
    }
  | { do: 'type'; query: string }
  | { do: 'choose'; facet: Facet; id: string | undefined }
  | { do: 'look at'; list: List }
  | { do: 'look for others'; like: string }
  | { do: 'show everything' }
  | { do: 'say it another way'; id: string; way: number }
  | { do: 'fill'; gap: string; value: string }
  | { do: 'next customer' }
  | { do: 'note copied'; ids: readonly string[] }
  | { do: 'favour'; id: string }
  | { do: 'favour all'; ids: readonly string[] }
  | { do: 'keep instead'; favourites: State['favourites']; recent: State['recent'] }
  | { do: 'add'; piece: StackPiece }
  | { do: 'move'; index: number; by: -1 | 1 }
  | { do: 'take out'; index: number }
  | { do: 'empty the stack' }
  | { do: 'practise'; on: boolean };

export function reduce(state: State, action: Action): State {
  switch (action.do) {
    case 'open': {
      const { shared, values, favourites, recent } = action;
      const { pairs, ...open } = shared;
      // What was typed while the phrases were on their way is not lost.
      const query = state.query || open.query;
      const list = pairs ? 'pairs' : 'phrases';
      return { ...state, ...open, query, list, values, favourites, recent };
    }
    case 'type':
      return { ...state, query: action.query };
    case 'choose':
      return { ...state, choice: { ...state.choice, [action.facet]: action.id } };
    case 'look at':
      return { ...state, list: action.list };
    case 'look for others':
      return { ...state, ...everything, like: action.like };
    case 'show everything':
      return { ...state, ...everything };
    case 'say it another way':
      return { ...state, ways: { ...state.ways, [action.id]: action.way } };
    case 'fill':
      return { ...state, values: { ...state.values, [action.gap]: action.value } };
    case 'next customer':
      return { ...state, values: {}, stack: [] };
    case 'note copied':
      return { ...state, recent: withRecent(state.recent, action.ids) };
    case 'favour':
      return { ...state, favourites: toggled(state.favourites, action.id) };
    case 'favour all':
      return { ...state, favourites: [...new Set([...state.favourites, ...action.ids])] };
    case 'keep instead':
      return { ...state, favourites: action.favourites, recent: action.recent };
    case 'add':
      return { ...state, stack: [...state.stack, action.piece] };
    case 'move':
      return { ...state, stack: moved(state.stack, action.index, action.by) };
    case 'take out':
      return { ...state, stack: state.stack.toSpliced(action.index, 1) };
    case 'empty the stack':
      return { ...state, stack: [] };
    case 'practise':
      return { ...state, practising: action.on };
  }
}

const everything = {
  query: '',
  choice: {},
  list: 'phrases',
  like: undefined,
  only: undefined,
} satisfies Partial<State>;

/** What a link shares: as the address bar has it, with what is typed, and the phrases of a list that only this device has. */
export function linkTo(state: State): string {
  const { origin, pathname } = window.location;
  const { list, favourites, recent } = state;
  const only = { favourites, recent, phrases: state.only, pairs: undefined }[list];
  return origin + pathname + writeAddress({ ...sharedOf(state), only }, true);
}

/** The part of the state that an address can hold. */
export function sharedOf(state: State): Shared {
  const { choice, query, only, like, stack, practising, list } = state;
  return { choice, query, only, like, stack, practising, pairs: list === 'pairs' };
}
