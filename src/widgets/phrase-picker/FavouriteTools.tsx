/** What can be done with everything that is kept on this device: take it elsewhere, or clear it. */
import { useState } from 'react';
import { download } from '../../dom/download.ts';
import { say } from '../../dom/status.ts';
import type { BookPhrase } from './book.ts';
import { Button } from './Button.tsx';
import type { State } from './state.ts';
import type { Act } from './use-picker.ts';

interface Props {
  phrases: readonly BookPhrase[];
  state: State;
  /** The link to these. */
  link: () => string;
  act: Act;
}

export function FavouriteTools({ phrases, state, link, act }: Props) {
  const { favourites, recent } = state;
  const [before, setBefore] = useState<Pick<State, 'favourites' | 'recent'>>();
  return (
    <div className="pick-actions">
      {phrases.length > 0 && (
        <Button
          onPress={() => {
            const lines = [...phrases.map(({ text }) => text), link()];
            download(lines.join('\n\n'), 'phrases.txt', 'text/plain');
          }}
        >
          Export as a text file
        </Button>
      )}
      <Button
        onPress={() => {
          act(before ?? { favourites: [], recent: [] });
          setBefore(before ? undefined : { favourites, recent });
          say(before ? 'Back as they were.' : 'Favourites and phrases copied last are cleared.');
        }}
      >
        {before ? 'Undo' : 'Clear favourites and copied last'}
      </Button>
    </div>
  );
}
