/** What one does with the path as a whole: undo, start again, copy it, keep it on top. */
import type { NoteLine } from '../../ui/note-handover.ts';
import { NoteLink } from './NoteLink.tsx';
import type { Keys } from './use-keys.ts';
import type { Mini } from './use-mini.ts';

interface ControlsProps {
  /** Whether anything was pressed yet. */
  hasPath: boolean;
  isEnd: boolean;
  undo: (() => void) | undefined;
  startAgain: () => void;
  copyPath: () => void;
  noteHref: string;
  /** The path, for the note. */
  noteLines: () => NoteLine[];
  openMini: () => void;
  mini: Mini;
  keys: Keys;
}

export function Controls(props: ControlsProps) {
  const { hasPath, isEnd, mini } = props;
  return (
    <div className="step-controls" data-pagefind-ignore>
      {props.undo && (
        <button className="button" type="button" onClick={props.undo}>
          Undo
        </button>
      )}
      {hasPath && (
        <button className="button" type="button" onClick={props.startAgain}>
          Start again
        </button>
      )}
      {isEnd && (
        <>
          <NoteLink
            href={props.noteHref}
            lines={props.noteLines}
            apart={mini.onTop !== undefined}
          />
          <button className="button" type="button" onClick={props.copyPath}>
            Copy my path
          </button>
        </>
      )}
      {mini.kind && (
        <button className="button" type="button" onClick={mini.onTop ? mini.close : props.openMini}>
          {mini.onTop
            ? 'Back to the page'
            : mini.kind === 'on-top'
              ? 'Keep on top'
              : 'Small window'}
        </button>
      )}
      <label className="step-keys">
        <input
          type="checkbox"
          checked={props.keys.areOn}
          onChange={(event) => {
            props.keys.set(event.target.checked);
          }}
        />
        Number keys
      </label>
    </div>
  );
}
