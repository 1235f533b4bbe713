/** One phrase: its words, and what can be done with them. */
import { memo, useRef } from 'react';
import { fillGaps } from '../../model/gaps.ts';
import { listenerLabels } from '../../model/kinds/phrase.constants.ts';
import { ManualCopy } from './ManualCopy.tsx';
import { CardActions } from './CardActions.tsx';
import type { CardProps } from './card-props.ts';
import { openingOf } from './opening.ts';
import { noteCopied } from './state.ts';
import { useCopy } from './use-copy.ts';
import { wordingAt } from './wordings.ts';
import { Words } from './Words.tsx';

export const Card = memo(function Card(props: CardProps) {
  const { phrase, stageTitle, way, values, act } = props;
  const card = useRef<HTMLLIElement>(null);
  const { copy, byHand } = useCopy(card);
  const { words, written } = wordingAt(phrase, way);
  const isFirm = phrase.tone === 'firm';
  const filedUnder = [stageTitle, phrase.tone, written ? 'in writing' : phrase.only].filter(
    (part) => part !== undefined,
  );

  const copyWords = async () => {
    const copied = await copy(fillGaps(words, phrase.slots, values));
    if (copied) act(noteCopied([phrase.id]));
  };
  const opening = `: ${openingOf(phrase.text)}`;
  return (
    <li ref={card} className={isFirm ? 'phrase pick firm' : 'phrase pick'} data-id={phrase.id}>
      <h3 className="pick-filed">
        {filedUnder.join(' · ')}
        <span className="visually-hidden">{opening}</span>
      </h3>
      {phrase.to && <p className="phrase-to">{listenerLabels[phrase.to]}</p>}
      <Words words={words} slots={phrase.slots} values={values} act={act} />
      {isFirm && <p className="pick-not">{phrase.notWhen}</p>}
      <CardActions
        {...props}
        opening={opening}
        copyWords={() => {
          void copyWords();
        }}
      />
      {byHand !== undefined && <ManualCopy text={byHand} />}
    </li>
  );
});
