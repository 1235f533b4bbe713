/** What is not for the middle of a call: practice, a link to share, the keys. */
import { copyText } from '../../dom/clipboard.ts';
import { say } from '../../dom/status.ts';
import { Button } from './Button.tsx';
import { letterKeys } from './keys.ts';
import type { Act } from './use-picker.ts';

interface Props {
  /** The link to what is shown. */
  link: () => string;
  /** Whether there are phrases to practise. */
  some: boolean;
  /** Whether single letters work as keys: they can be switched off (WCAG 2.1.4). */
  letters: boolean;
  onLetters: (letters: boolean) => void;
  act: Act;
}

export function Footer({ link, some, letters, onLetters, act }: Props) {
  const copyLink = async () => {
    const address = link();
    say((await copyText(address)) ? 'Link copied.' : address);
  };
  return (
    <div className="pick-actions">
      {some && (
        <Button
          onPress={() => {
            act({ practising: true });
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
