/** The state of the picker, and what it is tied to: the book, the address, what this device and this tab keep. */
import {
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type Dispatch,
  type RefObject,
} from 'react';
import { gapValues } from '../../dom/gap-values.ts';
import { readAddress, writeAddress } from './address.ts';
import { fetchBook, type PhraseBook } from './book.ts';
import { finderFor, type Finder } from './find.ts';
import { favourites, recent } from './kept.ts';
import { atFirst, changed, linkTo, open, sharedOf, type Change, type State } from './state.ts';

export type Act = Dispatch<Change>;

export interface Picker {
  state: State;
  act: Act;
  /** Undefined while it is on its way, or when it cannot be had. */
  book: PhraseBook | undefined;
  failed: boolean;
  finder: () => Finder;
  /** The link to what is asked for now, also by a part that waits while somebody types. */
  link: () => string;
  /** What of the address was not understood. */
  ignored: readonly string[];
}

const emptyBook: PhraseBook = {
  options: { situation: [], stage: [], tone: [], channel: [] },
  said: {},
  phrases: [],
  pairs: [],
};

/**
 * @param address where the book is
 * @param place the picker on the page: nothing is fetched before it is seen
 */
export function usePicker(address: string, place: RefObject<HTMLElement | null>): Picker {
  const seen = useSeen(place);
  const [state, act] = useReducer(changed, atFirst);
  const [book, setBook] = useState<PhraseBook>();
  const [failed, setFailed] = useState(false);
  const [ignored, setIgnored] = useState<readonly string[]>([]);

  useEffect(() => {
    if (!seen) return;
    fetchBook(address).then(
      (fetched) => {
        const { shared, ignored } = readAddress(window.location.search, fetched);
        setBook(fetched);
        setIgnored(ignored);
        act(open(shared));
        act({
          values: gapValues.read(),
          favourites: favourites.read(),
          recent: recent.read(),
        });
      },
      () => {
        setFailed(true);
      },
    );
  }, [address, seen]);

  useKeeping(state, book !== undefined);
  const finder = useFinder(book ?? emptyBook);
  return { state, act, book, failed, finder, link: useLink(state), ignored };
}

function useLink(state: State): () => string {
  const now = useRef(state);
  useEffect(() => {
    now.current = state;
  });
  return useCallback(() => linkTo(now.current), []);
}

/**
 * Whether the picker has come into view. Who came for one phrase, far down in the list, is not moved about by a picker
 * that grows above it.
 */
function useSeen(place: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (!place.current) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(place.current);
    return () => {
      observer.disconnect();
    };
  }, [place]);
  return seen;
}

/** Makes the index when it is first needed, or soon after the phrases are there: before the first key is pressed. */
function useFinder(book: PhraseBook): () => Finder {
  const finder = useMemo(() => {
    let made: Finder | undefined;
    return () => (made ??= finderFor(book));
  }, [book]);
  useEffect(() => {
    const timer = window.setTimeout(finder, 100);
    return () => {
      window.clearTimeout(timer);
    };
  }, [finder]);
  return finder;
}

/** Keeps up the address and the storage with what happens. */
function useKeeping(state: State, open: boolean): void {
  const { values } = state;
  const search = writeAddress(sharedOf(state));
  useEffect(() => {
    if (!open) return;
    const { pathname, hash } = window.location;
    window.history.replaceState(window.history.state, '', pathname + search + hash);
  }, [open, search]);
  useEffect(() => {
    if (open) gapValues.write(values);
  }, [open, values]);
  useEffect(() => {
    if (open) favourites.write(state.favourites);
  }, [open, state.favourites]);
  useEffect(() => {
    if (open) recent.write(state.recent);
  }, [open, state.recent]);
}
