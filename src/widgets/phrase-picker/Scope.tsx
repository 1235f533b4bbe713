/** What narrows the list now, with the way out of it, and what can be done with the whole of it. */
import { copyText } from '../../browser/clipboard.ts';
import { say } from '../../browser/status.ts';
import { isFilled } from '../../model/gaps.ts';
import { writeAddress } from './address.ts';
import type { PhraseBook } from './book.ts';
import type { Found } from './look.ts';
import { sharedOf, type State } from './state.ts';
import type { Act } from './use-picker.ts';

interface Props {
  state: State;
  book: PhraseBook;
  found: Found;
  act: Act;
}

export function Scope({ state, book, found, act }: Props) {
  const { like, only, query, choice, values, stack, practising, list } = state;
  const likeText = book.phrases.find(({ id }) => id === like)?.text;
  const chosen = Object.values(choice).some((id) => id !== undefined);
  const narrowed = like !== undefined || only !== undefined || query !== '' || chosen;
  const filled = Object.values(values).some(isFilled);
  const copyLink = async () => {
    const { origin, pathname } = window.location;
    const link = origin + pathname + writeAddress(sharedOf(state), true);
    say((await copyText(link)) ? 'Link copied.' : link);
  };
  return (
    <div className="scope">
      {likeText && (
        <p>
          Others like: <strong>{likeText}</strong>
        </p>
      )}
      {only && <p>A set that somebody shared.</p>}
      <div className="pick-actions">
        {narrowed && (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              act({ do: 'show everything' });
            }}
          >
            Show all phrases
          </button>
        )}
        {only && (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              act({ do: 'favour all', ids: only });
              say('Kept as favourites.');
            }}
          >
            Keep them as favourites
          </button>
        )}
        {(filled || stack.length > 0) && (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              act({ do: 'next customer' });
              say('What you filled in is gone.');
            }}
          >
            Next customer: clear what I filled in
          </button>
        )}
        {!practising && list !== 'pairs' && found.phrases.length > 0 && (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              act({ do: 'practise', on: true });
            }}
          >
            Practise these
          </button>
        )}
        {narrowed && (
          <button
            type="button"
            className="button quiet"
            onClick={() => {
              void copyLink();
            }}
          >
            Copy a link to this
          </button>
        )}
      </div>
    </div>
  );
}
