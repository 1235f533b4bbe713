/** What can be done with everything that is kept on this device: take it elsewhere, or clear it. */
import { useState } from 'react';
import { say } from '../../browser/status.ts';
import type { BookPhrase } from './book.ts';
import { Button } from './Button.tsx';
import { saveFile } from './save-file.ts';
import { linkTo, type State } from './state.ts';
import type { Act } from './use-picker.ts';

interface Props {
  phrases: readonly BookPhrase[];
  state: State;
  act: Act;
}

export function FavouriteTools({ phrases, state, act }: Props) {
  const { favourites, recent } = state;
  const [before, setBefore] = useState<Pick<State, 'favourites' | 'recent'>>();
  return (
    <div className="pick-actions">
      {phrases.length > 0 && (
        <Button
          onPress={() => {
            const lines = [...phrases.map(({ text }) => text), linkTo(state)];
            saveFile('phrases.txt', lines.join('\n\n'));
          }}
        >
          Export as a text file
        </Button>
      )}
      <Button
        onPress={() => {
          act({ do: 'keep instead', ...(before ?? { favourites: [], recent: [] }) });
          setBefore(before ? undefined : { favourites, recent });
          say(before ? 'Back as they were.' : 'Favourites and phrases copied last are cleared.');
        }}
      >
        {before ? 'Undo' : 'Clear favourites and copied last'}
      </Button>
    </div>
  );
}
