/** A ladder that was left in this tab: gone on with only when somebody says that it is the same contact. */
import { clockTime } from '../../ui/clock.ts';
import type { Ladder } from './ladder.ts';

interface Props {
  ladder: Ladder;
  goOn: () => void;
  forget: () => void;
}

export function ResumePrompt({ ladder, goOn, forget }: Props) {
  const since = clockTime(ladder.happened[0]?.at ?? 0);
  return (
    <div className="ladder-left" role="group" aria-label="A ladder from before">
      <p>A ladder from {since} is still in this tab. Is it the same contact?</p>
      <p className="tool-buttons ladder-presses">
        <button type="button" className="button" onClick={goOn}>
          Yes, go on
        </button>
        <button type="button" className="button" onClick={forget}>
          No, start new
        </button>
      </p>
    </div>
  );
}
