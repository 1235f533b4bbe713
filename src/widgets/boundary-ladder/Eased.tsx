/** They stopped: thank them, and be ready if it starts again. */
import type { Button, Ladder } from './ladder.ts';
import { NoteLink } from './NoteLink.tsx';
import type { LadderProps } from './props.ts';
import { Words } from './Words.tsx';

interface Props {
  all: LadderProps;
  ladder: Ladder;
  press: (button: Button) => void;
}

export function Eased({ all, ladder, press }: Props) {
  const isNow = ladder.state === 'eased';
  // Always in the page, since the words are finished HTML that cannot be put in later.
  return (
    <section className="ladder-state" hidden={!isNow}>
      <p className="ladder-title" tabIndex={-1} data-here={isNow || undefined}>
        {all.thanks.noted}
      </p>
      <p>{all.thanks.do}</p>
      <Words all={all} place="eased" />
      <p className="tool-buttons ladder-presses">
        <button type="button" className="button" onClick={() => press({ press: 'again' })}>
          It started again
        </button>
        <NoteLink all={all} ladder={ladder} />
      </p>
    </section>
  );
}
