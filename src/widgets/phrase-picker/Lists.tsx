/** Which list is looked at: the phrases, the favourites, those copied last, or the pairs. */
import { useId } from 'react';
import { Chip } from './Chip.tsx';
import type { ResultSummary } from './select.ts';
import { lists, type List } from './state.ts';
import type { Act } from './use-picker.ts';

const names: Record<List, string> = {
  phrases: 'Phrases',
  favourites: 'Favourites',
  recent: 'Copied last',
  pairs: 'Say this, not that',
};

interface Props {
  list: List;
  counts: ResultSummary['counts'];
  act: Act;
}

export function Lists({ list, counts, act }: Props) {
  const group = useId();
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">Show</legend>
      {lists.map((one) => (
        <Chip
          key={one}
          className="segment"
          group={group}
          title={names[one]}
          count={counts[one]}
          checked={list === one}
          onCheck={() => {
            act({ list: one });
          }}
        />
      ))}
    </fieldset>
  );
}
