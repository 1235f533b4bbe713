/** Takes everything out of the note, after asking once. The question stands in the page: a frame may forbid dialogs. */
import { useRef, useState } from 'react';
import { say } from '../../dom/status.ts';

interface Props {
  clear: () => void;
}

export function Clear({ clear }: Props) {
  const [asking, ask] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  function answer(yes: boolean): void {
    ask(false);
    opener.current?.focus();
    if (!yes) return;
    clear();
    say('Cleared. Nothing of it is left.');
  }
  return (
    <>
      <button
        type="button"
        className="button"
        ref={opener}
        aria-expanded={asking}
        onClick={() => ask(!asking)}
      >
        Clear
      </button>
      {asking && (
        <span className="note-clear" role="group" aria-label="Clear the whole note?">
          Clear the whole note?
          <button type="button" className="button danger" onClick={() => answer(true)}>
            Yes, clear it
          </button>
          <button type="button" className="button" onClick={() => answer(false)}>
            Keep it
          </button>
        </span>
      )}
    </>
  );
}
