/** What people say that makes it worse, and what to say instead. */
import { useRef } from 'react';
import { fillGaps, type GapValues } from '../../model/gaps.ts';
import { openingOf } from './opening.ts';
import type { BookPair } from './book.ts';
import { ManualCopy } from './ManualCopy.tsx';
import { useCopy } from './use-copy.ts';
import type { Act } from './use-picker.ts';
import { Words } from './Words.tsx';
import { Button } from './Button.tsx';

interface Props {
  pairs: readonly BookPair[];
  values: GapValues;
  act: Act;
}

export function Pairs({ pairs, ...rest }: Props) {
  return (
    <ul className="phrases" role="list">
      {pairs.map((pair) => (
        <PairCard key={pair.id} pair={pair} {...rest} />
      ))}
    </ul>
  );
}

interface CardProps {
  pair: BookPair;
  values: GapValues;
  act: Act;
}

function PairCard({ pair, values, act }: CardProps) {
  const card = useRef<HTMLLIElement>(null);
  const { copy, byHand } = useCopy(card);
  // What stands in brackets is no words to say, but what to do: "(leave it out)".
  const isWords = !pair.say.startsWith('(');
  return (
    <li ref={card} className="phrase pick">
      <h3 className="pick-filed">
        Not: <del>{pair.not}</del>
      </h3>
      <Words words={pair.say} slots={undefined} values={values} act={act} />
      {isWords && (
        <div className="pick-actions">
          <Button
            look="copy"
            onPress={() => {
              void copy(fillGaps(pair.say, undefined, values));
            }}
          >
            Copy
            <span className="visually-hidden">: {openingOf(pair.say)}</span>
          </Button>
        </div>
      )}
      <p className="pick-filed">{pair.why}</p>
      {byHand !== undefined && <ManualCopy text={byHand} />}
    </li>
  );
}
