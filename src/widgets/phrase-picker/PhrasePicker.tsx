/** The phrase picker: finds the words for this moment, fills their gaps, copies them, puts several together. */
import { useId, useMemo, useRef } from 'react';
import { BarActions } from './BarActions.tsx';
import { Facets } from './Facets.tsx';
import { FavouriteTools } from './FavouriteTools.tsx';
import { Footer } from './Footer.tsx';
import { focusCard } from './keys.ts';
import { Lists } from './Lists.tsx';
import { look } from './look.ts';
import { Pairs } from './Pairs.tsx';
import { Practice } from './Practice.tsx';
import { Results } from './Results.tsx';
import { Scope } from './Scope.tsx';
import { SearchField } from './SearchField.tsx';
import { StackView } from './StackView.tsx';
import { Tally } from './Tally.tsx';
import { useLetters } from './use-letters.ts';
import { usePicker } from './use-picker.ts';
import { usePrintedList } from './use-printed-list.ts';

interface Props {
  /** Where the book of phrases is. */
  address: string;
}

export function PhrasePicker({ address }: Props) {
  const place = useRef<HTMLElement>(null);
  const { state, act, book, failed, finder, ignored } = usePicker(address, place);
  const { query, choice, list, like, only, favourites, recent } = state;
  const [letters, setLetters] = useLetters();
  const title = useId();
  const results = useRef<HTMLDivElement>(null);
  const found = useMemo(
    () => book && look(book, finder, { query, choice, list, like, only, favourites, recent }),
    [book, finder, query, choice, list, like, only, favourites, recent],
  );
  usePrintedList(found?.phrases, list !== 'pairs');

  return (
    <section ref={place} className="picker" aria-labelledby={title} data-needs-script="">
      <h2 id={title} className="visually-hidden">
        Find words to say
      </h2>
      <SearchField
        query={query}
        onType={(typed) => {
          act({ do: 'type', query: typed });
        }}
        onDown={() => {
          if (results.current) focusCard(results.current, null, 1);
        }}
      />
      {book && found && (
        <>
          {list !== 'pairs' && <Facets book={book} choice={choice} counts={found.options} act={act} />}
          <Lists list={list} counts={found.counts} act={act} />
        </>
      )}
      <div className="picker-bar">
        <Tally found={found} list={list} failed={failed} ignored={ignored} />
        {found && <BarActions state={state} act={act} />}
      </div>
      {book && found && (
        <>
          <Scope state={state} book={book} act={act} />
          {state.stack.length > 0 && <StackView book={book} state={state} act={act} />}
          {state.practising ? (
            <Practice key={found.phrases[0]?.id} phrases={found.phrases} book={book} act={act} />
          ) : (
            <div ref={results} className="picker-results">
              {list === 'phrases' && found.aboutToSay && (
                <Pairs pairs={[found.aboutToSay]} values={state.values} act={act} />
              )}
              {list === 'pairs' ? (
                <Pairs pairs={found.pairs} values={state.values} act={act} />
              ) : (
                <Results phrases={found.phrases} book={book} state={state} letters={letters} act={act} />
              )}
            </div>
          )}
          {(list === 'favourites' || list === 'recent') && (
            <FavouriteTools phrases={found.phrases} state={state} act={act} />
          )}
          <Footer
            state={state}
            some={!state.practising && found.phrases.length > 0}
            letters={letters}
            onLetters={setLetters}
            act={act}
          />
        </>
      )}
    </section>
  );
}
