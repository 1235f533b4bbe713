/** What happened on the ladder, as lines for the note. */
import type { NoteLine } from '../../ui/note-handover.ts';
import type { Happening } from './ladder.ts';
import type { LadderProps } from './props.ts';

type Words = Pick<LadderProps, 'rungs' | 'atOnce' | 'thanks'>;

/** The lines in order, each with its time. */
export function noteLines(happened: readonly Happening[], words: Words): NoteLine[] {
  return happened.flatMap((event) => {
    const text = wordsFor(event, words);
    return text === undefined ? [] : [{ at: event.at, text }];
  });
}

function wordsFor(event: Happening, { rungs, atOnce, thanks }: Words): string | undefined {
  switch (event.what) {
    case 'said':
      return rungs[event.rung]?.noted;
    case 'eased':
      return thanks.noted;
    case 'resumed':
      return thanks.resumed;
    case 'at-once':
      return atOnce.find(({ reason }) => reason === event.reason)?.happened;
    case 'at-once-done':
      return atOnce.find(({ reason }) => reason === event.reason)?.noted;
  }
}
