/** The keys of the list of phrases, and a switch for those that are single letters (WCAG 2.1.4). */
import { letterKeys } from './keys.ts';

interface Props {
  letters: boolean;
  onChange: (letters: boolean) => void;
}

export function Settings({ letters, onChange }: Props) {
  return (
    <details className="picker-keys">
      <summary className="button quiet">Keys</summary>
      <p>
        <kbd>↓</kbd> and <kbd>↑</kbd> go from phrase to phrase.
        {Object.entries(letterKeys).map(([key, what]) => (
          <span key={key}>
            {' '}
            <kbd>{key.toUpperCase()}</kbd> {what}.
          </span>
        ))}
      </p>
      <label className="chip">
        <input
          type="checkbox"
          checked={letters}
          onChange={(event) => {
            onChange(event.target.checked);
          }}
        />
        Letters work as keys
      </label>
    </details>
  );
}
