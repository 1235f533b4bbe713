/** One phrase of a message, with its place in it. */
import { useRef } from 'react';
import type { GapValues } from '../../model/gaps.ts';
import type { BookPhrase } from './book.ts';
import type { Act } from './use-picker.ts';
import { wayAt } from './ways.ts';
import { Words } from './Words.tsx';
import { Button } from './Button.tsx';

interface Props {
  phrase: BookPhrase;
  way: number;
  index: number;
  last: boolean;
  values: GapValues;
  act: Act;
}

export function StackPieceView({ phrase, way, index, last, values, act }: Props) {
  const piece = useRef<HTMLLIElement>(null);
  const opening = wayAt(phrase, way).words.split(' ').slice(0, 4).join(' ');
  /** Focus follows the piece that is moved: the same button, at its new place. */
  const move = (by: -1 | 1) => {
    const list = piece.current?.parentElement;
    act({ do: 'move', index, by });
    requestAnimationFrame(() => {
      const there = list?.children[index + by];
      const buttons = [...(there?.querySelectorAll('button') ?? [])];
      (
        buttons.find(({ name, disabled }) => name === String(by) && !disabled) ??
        buttons.find(({ disabled }) => !disabled)
      )?.focus();
    });
  };
  return (
    <li ref={piece}>
      <Words words={wayAt(phrase, way).words} slots={phrase.slots} values={values} act={act} />
      <div className="stack-buttons">
        <Button
          name="-1"
          disabled={index === 0}
          aria-label={`Move up: ${opening}…`}
          onPress={() => {
            move(-1);
          }}
        >
          ↑
        </Button>
        <Button
          name="1"
          disabled={last}
          aria-label={`Move down: ${opening}…`}
          onPress={() => {
            move(1);
          }}
        >
          ↓
        </Button>
        <Button
          aria-label={`Take out: ${opening}…`}
          onPress={() => {
            act({ do: 'take out', index });
          }}
        >
          ✕
        </Button>
      </div>
    </li>
  );
}
