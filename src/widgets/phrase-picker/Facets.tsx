/** The filters: for each, what is chosen now, and the options with how many phrases each would leave. */
import type { PhraseBook } from './book.ts';
import { facets, optionsIn, type Choice, type Counts } from './choice.ts';
import { FacetOptions } from './FacetOptions.tsx';
import type { Act } from './use-picker.ts';

const names = { situation: 'Situation', stage: 'Stage', tone: 'Tone', channel: 'Channel' } as const;

interface Props {
  book: PhraseBook;
  choice: Choice;
  counts: Counts;
  act: Act;
}

export function Facets({ book, choice, counts, act }: Props) {
  const options = optionsIn(book);
  return (
    <div className="segments">
      {facets.map((facet) => (
        <FacetOptions
          key={facet}
          name={names[facet]}
          options={options[facet]}
          counts={counts[facet]}
          chosen={choice[facet]}
          onChoose={(id) => {
            act({ do: 'choose', facet, id });
          }}
        />
      ))}
    </div>
  );
}
