/** What can be done with everything that is kept on this device: take it elsewhere, or clear it. */
import { useState } from 'react';
import { copyText } from '../../browser/clipboard.ts';
import { say } from '../../browser/status.ts';
import { nothingShared, writeAddress } from './address.ts';
import type { BookPhrase } from './book.ts';
import { saveFile } from './save-file.ts';
import type { State } from './state.ts';
import type { Act } from './use-picker.ts';
import { Button } from './Button.tsx';

interface Props {
  phrases: readonly BookPhrase[];
  state: State;
  act: Act;
}

export function FavouriteTools({ phrases, state: { favourites, recent }, act }: Props) {
  const [before, setBefore] = useState<Pick<State, 'favourites' | 'recent'>>();
  const { origin, pathname } = window.location;
  const link = origin + pathname + writeAddress({ ...nothingShared, only: favourites });
  const copyLink = async () => {
    say((await copyText(link)) ? 'Link copied. It opens these phrases on any device.' : link);
  };
  const none = favourites.length + recent.length === 0;
  return (
    <div className="pick-actions">
      {favourites.length > 0 && (
        <>
          <Button
            onPress={() => {
              const words = phrases.map(({ text }) => text).join('\n\n');
              saveFile('favourite-phrases.txt', `${words}\n\n${link}\n`);
            }}
          >
            Export as a text file
          </Button>
          <Button
            onPress={() => {
              void copyLink();
            }}
          >
            Copy a link to them
          </Button>
        </>
      )}
      <Button
        disabled={none && !before}
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
