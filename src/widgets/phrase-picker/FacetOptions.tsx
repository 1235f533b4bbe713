/** One filter, folded: its name and what is chosen. Unfolded: a radio button for each option. */
import { useId, useRef, useState } from 'react';
import type { Named } from './book.ts';

interface Props {
  name: string;
  options: readonly Named[];
  counts: ReadonlyMap<string, number>;
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
}

export function FacetOptions({ name, options, counts, chosen, onChoose }: Props) {
  const group = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const title = options.find(({ id }) => id === chosen)?.title ?? 'Any';

  /** A pointer has chosen, and is done. The arrow keys choose on their way, and are not. */
  const foldAfterPointer = () => {
    if (!details.current) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  const radio = (id: string | undefined, text: string, count: number | undefined) => (
    <label key={id ?? ''} className="chip" onPointerUp={(event) => {
      if (!event.currentTarget.querySelector(':disabled')) setTimeout(foldAfterPointer);
    }}>
      <input
        type="radio"
        name={group}
        checked={chosen === id}
        disabled={count === 0 && chosen !== id}
        onChange={() => {
          onChoose(id);
        }}
      />
      {text}
      {count !== undefined && <small>{count}</small>}
    </label>
  );
  return (
    <details
      ref={details}
      className="facet"
      name="picker-facet"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary className="button">
        <span className="facet-name">{name}</span>
        <span className={chosen === undefined ? 'facet-any' : 'facet-chosen'}>{title}</span>
      </summary>
      {open && (
        <fieldset>
          <legend className="visually-hidden">{name}</legend>
          {radio(undefined, 'Any', undefined)}
          {options.map(({ id, title }) => radio(id, title, counts.get(id) ?? 0))}
        </fieldset>
      )}
    </details>
  );
}
