/** Where to go when the last breath is over. */
import { useEffect, useRef } from 'react';

interface Props {
  note?: string | undefined;
  place: 'page' | 'part' | 'dialog';
  onLeave?: () => void;
}

export function End({ note, place, onLeave }: Props) {
  const ways = useRef<HTMLDivElement>(null);
  useEffect(() => ways.current?.scrollIntoView({ block: 'nearest' }), []);
  const leave = onLeave ?? (place === 'page' && canGoBack() ? () => history.back() : undefined);
  return (
    <div className="breathing-controls" ref={ways}>
      {note && (
        <a className="button" href={note}>
          Write your note
        </a>
      )}
      {leave && (
        <button className="button" type="button" onClick={leave}>
          Back to where you were
        </button>
      )}
    </div>
  );
}

/** Within this site where the browser can tell; otherwise anywhere. */
function canGoBack(): boolean {
  const { navigation } = window as { navigation?: { canGoBack: boolean } };
  return navigation ? navigation.canGoBack : history.length > 1;
}
