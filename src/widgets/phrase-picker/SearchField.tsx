/** What is typed to find a phrase. The field keeps its own text, so that nothing typed before the script came is lost. */
import { useEffect, useId, useRef } from 'react';

interface Props {
  query: string;
  onType: (query: string) => void;
  /** Goes to the first phrase found. */
  onDown: () => void;
}

export function SearchField({ query, onType, onDown }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (field.current?.value) onType(field.current.value);
    // Only what was typed before: later typing is told by the field.
  }, []);
  useEffect(() => {
    if (field.current && field.current.value !== query) field.current.value = query;
  }, [query]);
  return (
    <div className="picker-search">
      <label htmlFor={id}>Find words to say</label>
      <input
        ref={field}
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        defaultValue=""
        onInput={(event) => {
          onType(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
          event.preventDefault();
          onDown();
        }}
      />
    </div>
  );
}
