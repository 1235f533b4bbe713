/** The phrase picker: finds the words for this moment, fills their gaps, copies them, puts several together. */
import { useId, useRef } from 'react';
import { Filters } from './Filters.tsx';
import { BarActions } from './BarActions.tsx';
import { ListActions } from './ListActions.tsx';
import { focusCard } from './keys.ts';
import { PickerBody } from './PickerBody.tsx';
import { SearchField } from './SearchField.tsx';
import { ResultCount } from './ResultCount.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useLetters } from './use-letters.ts';
import { usePicker } from './use-picker.ts';
import { usePrintedList } from './use-printed-list.ts';
import { useView } from './use-view.ts';

interface Props {
  /** Where the book of phrases is. */
  address: string;
}

export function PhrasePicker({ address }: Props) {
  const place = useRef<HTMLElement>(null);
  const picker = usePicker(address, place);
  const view = useView(picker);
  const [letters, setLetters] = useLetters();
  const title = useId();
  const { state, act, failed, ignored } = picker;
  useKeptFocus(place);
  usePrintedList(view?.phrases, state.list !== 'pairs');

  return (
    <section ref={place} className="picker" aria-labelledby={title} data-needs-script="">
      <h2 id={title} className="visually-hidden">
        Find words to say
      </h2>
      <SearchField
        query={state.query}
        onType={(typed) => {
          act({ query: typed });
        }}
        onDown={() => {
          if (place.current) focusCard(place.current, null, 1);
        }}
      />
      {view && <Filters {...view} />}
      <div className="picker-bar">
        <ResultCount around={view?.around} list={state.list} failed={failed} ignored={ignored} />
        {view && <BarActions {...view} />}
      </div>
      {view && <PickerBody {...view} letters={letters} />}
      {view && <ListActions {...view} letters={letters} onLetters={setLetters} />}
    </section>
  );
}
