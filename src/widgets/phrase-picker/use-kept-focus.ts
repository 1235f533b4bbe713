/** Focus is never lost: when what had it goes away with what it did, what is found has it. */
import { useEffect, useRef, type RefObject } from 'react';

/** @param place the picker on the page */
export function useKeptFocus(place: RefObject<HTMLElement | null>): void {
  const last = useRef<Element>(null);
  useEffect(() => {
    const { current: picker } = place;
    const note = ({ target }: FocusEvent) => {
      last.current = target as Element;
    };
    picker?.addEventListener('focusin', note);
    return () => {
      picker?.removeEventListener('focusin', note);
    };
  }, [place]);
  // After every rendering: any of them may have taken away what had focus.
  useEffect(() => {
    if (!last.current || last.current.isConnected) return;
    last.current = null;
    if (document.activeElement === document.body) {
      place.current?.querySelector<HTMLElement>('.picker-results')?.focus();
    }
  });
}
