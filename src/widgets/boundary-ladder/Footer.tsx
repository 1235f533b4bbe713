/** Taking back a slip, and a clean start for the next contact. */
interface Props {
  undo: () => void;
  clear: () => void;
}

export function Footer({ undo, clear }: Props) {
  return (
    <p className="tool-buttons ladder-footer">
      <button type="button" className="button" onClick={undo}>
        Take back the last press
      </button>
      <button type="button" className="button" onClick={clear}>
        Start again
      </button>
    </p>
  );
}
