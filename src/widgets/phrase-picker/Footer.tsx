/** What is not for the middle of a call: practice, a link to share, the keys. */
import { copyText } from '../../browser/clipboard.ts';
import { say } from '../../browser/status.ts';
import { Button } from './Button.tsx';
import { letterKeys } from './keys.ts';
import { linkTo, type State } from './state.ts';
import type { Act } from './use-picker.ts';

interface Props {
  state: State;
  /** Whether there are phrases to practise. */
  some: boolean;
  /** Whether single letters work as keys: they can be switched off (WCAG 2.1.4). */
  letters: boolean;
  onLetters: (letters: boolean) => void;
  act: Act;
}

export function Footer({ state, some, letters, onLetters, act }: Props) {
  const copyLink = async () => {
    const link = linkTo(state);
    say((await copyText(link)) ? 'Link copied.' : link);
  };
  return (
    <div className="pick-actions">
      {some && (
        <Button
          onPress={() => {
            act({ do: 'practise', on: true });
          }}
        >
          Practise these
        </Button>
      )}
      <Button onPress={() => void copyLink()}>Copy a link to this</Button>
      <details className="pick-more">
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
              onLetters(event.target.checked);
            }}
          />
          Letters work as keys
        </label>
      </details>
    </div>
  );
}
