/** Goes to the note, with the steps and their times. */
import { handToNote } from '../../ui/note-handover.ts';
import { keptPresses } from './kept.ts';
import type { Ladder } from './ladder.ts';
import { noteLines } from './note-lines.ts';
import type { LadderProps } from './props.ts';

interface Props {
  all: LadderProps;
  ladder: Ladder;
}

export function NoteLink({ all, ladder }: Props) {
  function handOver(): void {
    const arrives = handToNote({ from: 'ladder', lines: noteLines(ladder.happened, all) });
    // The note has it from here: the next contact starts at the foot of the ladder.
    if (arrives) keptPresses.clear();
  }
  return (
    <a className="button primary" href={all.noteHref} onClick={handOver}>
      Write the note
    </a>
  );
}
