/** One filter, folded: its name and what is chosen. Unfolded: a radio button for each option. */
import { useEffect, useId, useRef, useState } from 'react';
import { Chip } from './Chip.tsx';
import type { Named } from './book.ts';

interface Props {
  name: string;
  options: readonly Named[];
  /** How many phrases each option would leave. */
  counts: ReadonlyMap<string, number>;
  chosen: string | undefined;
  onChoose: (id: string | undefined) => void;
}

export function FacetOptions({ name, options, counts, chosen, onChoose }: Props) {
  const group = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const pointing = useRef(false);
  const [open, setOpen] = useState(false);
  const fold = (focus: boolean) => {
    if (!details.current) return;
    details.current.open = false;
    if (focus) details.current.querySelector('summary')?.focus();
  };
  useEffect(() => {
    if (!open) return undefined;
    // A press on the words of an option moves focus to what is around the filter for a moment: that is not leaving it.
    const leave = ({ target }: Event) => {
      const around = target instanceof Node && target.contains(details.current);
      if (!around && !details.current?.contains(target as Node)) fold(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);
  return (
    <details
      ref={details}
      className="facet"
      name="picker-facet"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') fold(true);
      }}
    >
      <summary
        className={chosen === undefined ? 'segment' : 'segment chosen'}
        // The options are there before the next key, which may be Tab.
        onClick={() => {
          setOpen(true);
        }}
      >
        <span>{name}</span>
        <strong>{options.find(({ id }) => id === chosen)?.title ?? 'Any'}</strong>
      </summary>
      {open && (
        <fieldset
          // A pointer has chosen, and is done. The arrow keys choose on their way, and are not.
          onPointerDown={() => {
            pointing.current = true;
          }}
          onKeyDown={() => {
            pointing.current = false;
          }}
          onClick={({ target }) => {
            if (pointing.current && target instanceof HTMLInputElement) fold(true);
          }}
        >
          <legend className="visually-hidden">{name}</legend>
          {[{ id: undefined, title: 'Any' }, ...options].map(({ id, title }) => {
            const count = id === undefined ? undefined : (counts.get(id) ?? 0);
            return (
              <Chip
                key={id ?? ''}
                className="chip"
                group={group}
                title={title}
                count={count}
                checked={chosen === id}
                onCheck={() => {
                  onChoose(id);
                }}
              />
            );
          })}
        </fieldset>
      )}
    </details>
  );
}
