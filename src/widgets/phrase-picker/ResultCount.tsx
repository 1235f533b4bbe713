/** How much was found, said once the typing has settled, and whatever a person must know about the list. */
import { useEffect, useState } from 'react';
import type { ResultSummary } from './select.ts';
import type { List } from './state.ts';

const settledAfter = 400;

interface Props {
  around: ResultSummary | undefined;
  list: List;
  failed: boolean;
  /** What of the address was not understood. */
  ignored: readonly string[];
}

export function ResultCount({ around, list, failed, ignored }: Props) {
  const now = resultMessage(around, list, failed, ignored);
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = window.setTimeout(setSettled, settledAfter, now);
    return () => {
      window.clearTimeout(timer);
    };
  }, [now]);
  return (
    <p className="picker-tally" role="status">
      {settled}
    </p>
  );
}

function resultMessage(
  around: ResultSummary | undefined,
  list: List,
  failed: boolean,
  ignored: readonly string[],
): string {
  if (failed) return 'The picker could not load. Every phrase is in the list below.';
  if (!around) return 'Loading the phrases…';
  const shown = around.counts[list];
  const what = list === 'pairs' ? 'pair' : 'phrase';
  const tally =
    shown > 0
      ? `${String(shown)} ${what}${shown === 1 ? '' : 's'}.`
      : 'Nothing fits. Take a filter away, or use other words.';
  return ignored.length
    ? `${tally} This link asks for something that isn’t here, which is left out: ${ignored.join(', ')}.`
    : tally;
}
