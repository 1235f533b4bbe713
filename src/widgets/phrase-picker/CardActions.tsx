/** What can be done with a phrase. Each button has a letter, which works while focus is in the list of phrases. */
import type { ReactNode } from 'react';
import { say } from '../../browser/status.ts';
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
  const place = Math.max(numbers.indexOf(way), 0);
  const next = numbers[(place + 1) % numbers.length] ?? way;
  return (
    <div className="pick-actions">
      <button type="button" className="button copy-button" data-key="c" onClick={copyWords}>
        Copy{opening}
      </button>
      {numbers.length > 1 && (
        <button
          type="button"
          className="button quiet"
          data-key="v"
          onClick={() => {
            act({ do: 'say it another way', id, way: next });
            say(wayAt(phrase, next).words);
          }}
        >
          Another way{opening}
          <small>
            {place + 1} of {numbers.length}
          </small>
        </button>
      )}
      <button
        type="button"
        className="button quiet"
        data-key="f"
        aria-pressed={favourite}
        onClick={() => {
          act({ do: 'favour', id });
          say(favourite ? 'No longer a favourite.' : 'A favourite now.');
        }}
      >
        <span aria-hidden="true">{favourite ? '★' : '☆'}</span>Favourite{opening}
      </button>
      <button
        type="button"
        className="button quiet"
        data-key="a"
        onClick={() => {
          act({ do: 'add', piece: { id, way } });
          say('Added to your message.');
        }}
      >
        <span aria-hidden="true">＋</span>Add{opening}
      </button>
      <More {...props} />
    </div>
  );
}

function More({ phrase, opening, act }: Props) {
  return (
    <details className="pick-more">
      <summary className="button quiet">More{opening}</summary>
      <div className="pick-why">
        {phrase.why && <p>{phrase.why}</p>}
        {phrase.tone !== 'firm' && phrase.notWhen && <p>{phrase.notWhen}</p>}
        <button
          type="button"
          className="button quiet"
          onClick={() => {
            act({ do: 'look for others', like: phrase.id });
          }}
        >
          Others like this{opening}
        </button>
        <a className="button quiet" href={`#${phrase.id}`} data-copy-link>
          Link to this{opening}
        </a>
      </div>
    </details>
  );
}
