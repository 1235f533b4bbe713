/** The phrases found, with a few to begin with, and the keys that work among them. */
import { useDeferredValue, useRef, useState, type KeyboardEvent } from 'react';
import type { Channel } from '../../model/kinds/phrase.constants.ts';
import { Button } from './Button.tsx';
import { Card } from './Card.tsx';
import { focusCard, pressKey } from './keys.ts';
import type { View } from './view.ts';
import { fittingWordings } from './wordings.ts';

/** As many as the eye takes in while typing: they are there within a frame. The others follow when there is time. */
const atOnce = 2;
/** As many as fill a screen; more are a press away. */
const atFirst = 6;
const more = 12;

interface Props extends View {
  /** Whether letters press buttons. */
  letters: boolean;
}

export function Results({ phrases, book, state, letters, act }: Props) {
  const [shown, setShown] = useState<{ of: typeof phrases; count: number }>();
  const count = shown?.of === phrases ? shown.count : atFirst;
  const first = phrases.slice(0, atOnce);
  const later = useDeferredValue(phrases);
  const others = later.slice(atOnce, count).filter((phrase) => !first.includes(phrase));
  const some = first.length + others.length > 0;
  const list = useRef<HTMLUListElement>(null);
  const left = phrases.length - count;
  const channel = state.choice.channel as Channel | undefined;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (pressKey(event.nativeEvent, event.currentTarget, letters)) event.preventDefault();
  };
  return (
    <>
      {some && (
        <ul ref={list} className="phrases" role="list" onKeyDown={onKeyDown}>
          {[...first, ...others].map((phrase) => {
            const fitting = fittingWordings(phrase, channel);
            const way = state.ways[phrase.id] ?? 0;
            return (
              <Card
                key={phrase.id}
                phrase={phrase}
                stageTitle={
                  book.options.stage.find(({ id }) => id === phrase.stage)?.title ?? phrase.stage
                }
                fitting={fitting.join(' ')}
                way={fitting.includes(way) ? way : (fitting[0] ?? 0)}
                values={state.values}
                favourite={state.favourites.includes(phrase.id)}
                act={act}
              />
            );
          })}
        </ul>
      )}
      {left > 0 && (
        <Button
          onPress={() => {
            setShown({ of: phrases, count: count + more });
            const { current } = list;
            requestAnimationFrame(() => {
              if (current) focusCard(current, current.children[count - 1] ?? null, 1);
            });
          }}
        >
          Show {Math.min(more, left)} more of {left}
        </Button>
      )}
    </>
  );
}
