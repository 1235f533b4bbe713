/** What the parts of the picker are given to show. */
import type { BookPhrase, PhraseBook } from './book.ts';
import type { Around } from './look.ts';
import type { State } from './state.ts';
import type { Act } from './use-picker.ts';

export interface View {
  state: State;
  book: PhraseBook;
  phrases: readonly BookPhrase[];
  around: Around;
  act: Act;
  /** Whether a key is on its way, so that only the phrases have to move now. */
  typing: boolean;
}

/** For `memo`: a part that can wait is not rendered again while somebody types. */
export function canWait(_before: View, { typing }: View): boolean {
  return typing;
}
