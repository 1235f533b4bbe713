/** What stands between the search and the phrases: the filters, and the lists. */
import { memo } from 'react';
import { Facets } from './Facets.tsx';
import { Lists } from './Lists.tsx';
import { canWait, type View } from './view.ts';

export const Filters = memo(function Above({ state, book, around, act }: View) {
  return (
    <>
      {state.list !== 'pairs' && (
        <Facets book={book} choice={state.choice} counts={around.options} act={act} />
      )}
      <Lists list={state.list} counts={around.counts} act={act} />
    </>
  );
}, canWait);
