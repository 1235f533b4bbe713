/** Says which phrases the list is made of, where it is not made of all. */
import { say } from '../../dom/status.ts';
import type { PhraseBook } from './book.ts';
import { Button } from './Button.tsx';
import type { State } from './state.ts';
import type { Act } from './use-picker.ts';

interface Props {
  state: State;
  book: PhraseBook;
  act: Act;
}

export function Scope({ state: { like, only }, book, act }: Props) {
  const likeText = book.phrases.find(({ id }) => id === like)?.text;
  return (
    <>
      {likeText && (
        <p>
          Others like: <strong>{likeText}</strong>
        </p>
      )}
      {only && (
        <p>
          A set that somebody shared.{' '}
          <Button
            onPress={() => {
              act(({ favourites }) => ({ favourites: [...new Set([...favourites, ...only])] }));
              say('Kept as favourites.');
            }}
          >
            Keep as favourites
          </Button>
        </p>
      )}
    </>
  );
}
