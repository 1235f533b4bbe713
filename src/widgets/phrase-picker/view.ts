/** What the parts of the picker are given to show. */
import type { BookPhrase, PhraseBook } from './book.ts';
import type { ResultSummary } from './select.ts';
import type { State } from './state.ts';
import type { Act } from './use-picker.ts';

export interface View {
  state: State;
  book: PhraseBook;
  phrases: readonly BookPhrase[];
  around: ResultSummary;
  /** The link to what is asked for now. */
  link: () => string;
  act: Act;
  /** Whether somebody types, so that only the first phrases have to move now. */
  typing: boolean;
}

/** For `memo`: a part that can wait is not rendered again for a key, but for everything else. */
export function canWait(before: View, { typing, state }: View): boolean {
  const parts = Object.keys(state) as (keyof State)[];
  return typing && parts.every((part) => part === 'query' || state[part] === before.state[part]);
}
