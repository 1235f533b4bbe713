/** The filters: for each, what is chosen now, and the options with how many phrases each would leave. */
import { facets, type PhraseBook } from './book.ts';
import type { Choice, Counts } from './choice.ts';
import { FacetOptions } from './FacetOptions.tsx';
import { choose } from './state.ts';
import type { Act } from './use-picker.ts';

const names = { situation: 'Situation', stage: 'Stage', tone: 'Tone', channel: 'Channel' } as const;

interface Props {
  book: PhraseBook;
  choice: Choice;
  counts: Counts;
  act: Act;
}

export function Facets({ book, choice, counts, act }: Props) {
  return (
    <div className="segments">
      {facets.map((facet) => (
        <FacetOptions
          key={facet}
          name={names[facet]}
          options={book.options[facet]}
          counts={counts[facet]}
          chosen={choice[facet]}
          onChoose={(id) => {
            act(choose(facet, id));
          }}
        />
      ))}
    </div>
  );
}
