/** What the timer is set to. On its own page the address says it too, so that it can be shared. */
import { useEffect, useEffectEvent, useState } from 'react';
import type { BreathingPattern } from '../../model/kinds/breathing.ts';
import { choiceOf, patternOf, readChoice, writeChoice, type Choice } from './choice.ts';
import { faultsInWords } from './spoken.ts';

interface Chosen {
  choice: Choice;
  /** What there is to say about it, such as that a link asked for something else. */
  notice: string;
}

/**
 * @param usual the pattern to start with
 * @param inAddress whether the address of the page is read at first, and written from then on
 * @returns the choice, and how to make another; a link only ever sets the timer, it never starts it
 */
export function useChoice(
  patterns: readonly BreathingPattern[],
  usual: string,
  inAddress: boolean,
): Chosen & { choose: (choice: Choice, notice?: string) => void } {
  const [chosen, setChosen] = useState<Chosen>({ choice: choiceOf(usual), notice: '' });

  const follow = useEffectEvent(() => {
    const query = new URLSearchParams(location.search);
    const { choice, faults } = readChoice(query, patterns, usual);
    setChosen({ choice, notice: faultsInWords(faults, patternOf(choice, patterns).name) });
  });
  useEffect(() => {
    if (inAddress) follow();
  }, [inAddress]);

  function choose(choice: Choice, notice = ''): void {
    setChosen({ choice, notice });
    if (inAddress) {
      history.replaceState(history.state, '', `?${writeChoice(choice)}${location.hash}`);
    }
  }
  return { ...chosen, choose };
}
