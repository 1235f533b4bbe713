/** What stands below the phrases: nothing that anybody needs in the middle of a call. */
import { memo } from 'react';
import { FavouriteTools } from './FavouriteTools.tsx';
import { Footer } from './Footer.tsx';
import { canWait, type View } from './view.ts';

interface Props extends View {
  letters: boolean;
  onLetters: (letters: boolean) => void;
}

export const ListActions = memo(function Below({
  state,
  phrases,
  link,
  act,
  letters,
  onLetters,
}: Props) {
  const some = !state.practising && phrases.length > 0;
  return (
    <>
      {(state.list === 'favourites' || state.list === 'recent') && (
        <FavouriteTools phrases={phrases} state={state} link={link} act={act} />
      )}
      <Footer link={link} some={some} letters={letters} onLetters={onLetters} act={act} />
    </>
  );
}, canWait);
