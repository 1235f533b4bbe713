/** What can be done with a phrase. The commonest have a letter, which works while focus is in the list of phrases. */
import { useDeferredValue, useState } from 'react';
import { say } from '../../dom/status.ts';
import { fillGaps } from '../../model/gaps.ts';
import { Button } from './Button.tsx';
import type { CardProps } from './card-props.ts';
import { add, everything, favour, sayAnotherWay } from './state.ts';
import { wordingAt } from './wordings.ts';

interface Props extends CardProps {
  /** The start of the phrase, for the names of the buttons. */
  opening: string;
  copyWords: () => void;
}

export function CardActions(props: Props) {
  const { phrase, fitting, way, values, favourite, act, opening, copyWords } = props;
  const { id } = phrase;
  const numbers = fitting.split(' ').map(Number);
  const place = numbers.indexOf(way);
  const count = `${String(place + 1)} of ${String(numbers.length)}`;
  const next = numbers[(place + 1) % numbers.length] ?? way;
  // The words and their copy button are there within a frame of a key; the rest follows when there is time.
  const all = useDeferredValue(true, false);
  return (
    <div className="pick-actions">
      <Button look="copy" data-key="c" aria-label={`Copy${opening}`} onPress={copyWords}>
        Copy
      </Button>
      {all && (
        <>
          {numbers.length > 1 && (
            <Button
              data-key="v"
              aria-label={`Another way ${count}${opening}`}
              onPress={() => {
                act(sayAnotherWay(id, next));
                say(fillGaps(wordingAt(phrase, next).words, phrase.slots, values).text, false);
              }}
            >
              Another way <small>{count}</small>
            </Button>
          )}
          <Button
            data-key="f"
            aria-label={`Favourite${opening}`}
            aria-pressed={favourite}
            onPress={() => {
              act(favour(id));
              say(favourite ? 'No longer a favourite.' : 'A favourite now.');
            }}
          >
            {favourite ? '★' : '☆'} Favourite
          </Button>
          <Button
            data-key="a"
            aria-label={`Add${opening}`}
            onPress={() => {
              act(add(id, way));
              say('Added to your message.');
            }}
          >
            + Add
          </Button>
          <More {...props} />
        </>
      )}
    </div>
  );
}

function More({ phrase, opening, act }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className="pick-more"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary
        className="button quiet"
        aria-label={`More${opening}`}
        // What is in it is there before the next key, which may be Tab.
        onClick={() => {
          setOpen(true);
        }}
      >
        More
      </summary>
      {open && (
        <>
          {phrase.why && <p>{phrase.why}</p>}
          {phrase.tone !== 'firm' && phrase.notWhen && <p>{phrase.notWhen}</p>}
          <div className="pick-actions">
            <Button
              aria-label={`Others like this${opening}`}
              onPress={() => {
                act({ ...everything, like: phrase.id });
              }}
            >
              Others like this
            </Button>
            <a
              className="button quiet"
              href={`#${phrase.id}`}
              aria-label={`Link to this${opening}`}
              data-copy-link=""
            >
              Link to this
            </a>
          </div>
        </>
      )}
    </details>
  );
}
