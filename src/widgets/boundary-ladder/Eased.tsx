/** They stopped: thank them, and be ready if it starts again. */
import { WordsToSay } from '../shared/WordsToSay.tsx';
import type { Button, Ladder } from './ladder.ts';
import { NoteLink } from './NoteLink.tsx';
import type { LadderProps } from './props.ts';

type Props = LadderProps & { ladder: Ladder; press: (button: Button) => void };

export function Eased({ press, ...props }: Props) {
  const { eased } = props;
  return (
    <section className="ladder-state">
      <p className="ladder-title" tabIndex={-1} data-here="">
        {eased.noted}
      </p>
      <p>{eased.do}</p>
      <WordsToSay phrases={eased.words} />
      <p className="rung-presses">
        <button type="button" className="button" onClick={() => press({ press: 'again' })}>
          It started again
        </button>
        <NoteLink {...props} />
      </p>
    </section>
  );
}
