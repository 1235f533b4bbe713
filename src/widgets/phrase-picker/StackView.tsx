/** The message put together from several phrases: its pieces, to fill and reorder, and how they read as one. */
import { useRef, useState } from 'react';
import type { PhraseBook } from './book.ts';
import { ManualCopy } from './ManualCopy.tsx';
import { joined, type Joint } from './stack.ts';
import { StackPieceView } from './StackPieceView.tsx';
import { noteCopied, type State } from './state.ts';
import { useCopy } from './use-copy.ts';
import type { Act } from './use-picker.ts';
import { Button } from './Button.tsx';

interface Props {
  book: PhraseBook;
  state: State;
  act: Act;
}

export function StackView({ book, state: { stack, values, choice }, act }: Props) {
  const place = useRef<HTMLElement>(null);
  const { copy, byHand } = useCopy(place);
  const [asked, setAsked] = useState<Joint>();
  const joint = asked ?? (choice.channel === 'email' ? 'paragraphs' : 'line');
  const pieces = stack.flatMap(({ id, way }) => {
    const phrase = book.phrases.find((candidate) => candidate.id === id);
    return phrase ? [{ phrase, way }] : [];
  });
  const message = joined(pieces, values, joint);
  const copyAll = async () => {
    if (await copy(message)) act(noteCopied(stack.map(({ id }) => id)));
  };
  return (
    <section ref={place} className="stack" aria-labelledby="picker-stack">
      <h3 id="picker-stack">Your message</h3>
      <ol className="stack-pieces" role="list">
        {pieces.map(({ phrase, way }, index) => (
          <StackPieceView
            key={`${phrase.id} ${String(index)}`}
            phrase={phrase}
            way={way}
            index={index}
            last={index === pieces.length - 1}
            values={values}
            act={act}
          />
        ))}
      </ol>
      <p className="stack-whole">{message.text}</p>
      <div className="pick-actions">
        <Button
          look="copy"
          onPress={() => {
            void copyAll();
          }}
        >
          Copy your message
        </Button>
        <Button
          aria-pressed={joint === 'paragraphs'}
          onPress={() => {
            setAsked(joint === 'paragraphs' ? 'line' : 'paragraphs');
          }}
        >
          A paragraph each
        </Button>
        <Button
          onPress={() => {
            act({ stack: [] });
          }}
        >
          Start again
        </Button>
      </div>
      {byHand !== undefined && <ManualCopy text={byHand} />}
    </section>
  );
}
