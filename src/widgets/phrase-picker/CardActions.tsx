/** What can be done with a phrase. The commonest have a letter, which works while focus is in the list of phrases. */
import type { ReactNode } from 'react';
import { say } from '../../browser/status.ts';
import { Button } from './Button.tsx';
import type { CardProps } from './Card.tsx';
import { wayAt } from './ways.ts';

interface Props extends CardProps {
  /** The start of the phrase, for the names of the buttons. */
  opening: ReactNode;
  copyWords: () => void;
}

export function CardActions(props: Props) {
  const { phrase, fitting, way, favourite, act, opening, copyWords } = props;
  const { id } = phrase;
  const numbers = fitting.split(' ').map(Number);
  const place = numbers.indexOf(way);
  const next = numbers[(place + 1) % numbers.length] ?? way;
  return (
    <div className="pick-actions">
      <Button look="copy" data-key="c" onPress={copyWords}>
        Copy{opening}
      </Button>
      {numbers.length > 1 && (
        <Button
          data-key="v"
          onPress={() => {
            act({ do: 'say it another way', id, way: next });
            say(wayAt(phrase, next).words, false);
          }}
        >
          Another way{opening}
          <small>
            {place + 1} of {numbers.length}
          </small>
        </Button>
      )}
      <Button
        data-key="f"
        aria-pressed={favourite}
        onPress={() => {
          act({ do: 'favour', id });
          say(favourite ? 'No longer a favourite.' : 'A favourite now.');
        }}
      >
        <span aria-hidden="true">{favourite ? '★' : '☆'}</span>Favourite{opening}
      </Button>
      <Button
        data-key="a"
        onPress={() => {
          act({ do: 'add', piece: { id, way } });
          say('Added to your message.');
        }}
      >
        <span aria-hidden="true">+</span>Add{opening}
      </Button>
      <More {...props} />
    </div>
  );
}

function More({ phrase, opening, act }: Props) {
  return (
    <details className="pick-more">
      <summary className="button quiet">More{opening}</summary>
      {phrase.why && <p>{phrase.why}</p>}
      {phrase.tone !== 'firm' && phrase.notWhen && <p>{phrase.notWhen}</p>}
      <div className="pick-actions">
        <Button
          onPress={() => {
            act({ do: 'look for others', like: phrase.id });
          }}
        >
          Others like this{opening}
        </Button>
        <a className="button quiet" href={`#${phrase.id}`} data-copy-link="">
          Link to this{opening}
        </a>
      </div>
    </details>
  );
}
