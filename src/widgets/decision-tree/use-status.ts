/** What the widget says beside the step: one line, which goes away by itself. */
import { useCallback, useEffect, useRef, useState } from 'react';

const shownFor = 6000;

/** @returns the line, and what says a new one */
export function useStatus(): [string, (line: string) => void] {
  const [line, setLine] = useState('');
  const timer = useRef<number>(undefined);
  useEffect(
    () => () => {
      window.clearTimeout(timer.current);
    },
    [],
  );
  const say = useCallback((next: string) => {
    setLine(next);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      setLine('');
    }, shownFor);
  }, []);
  return [line, say];
}
