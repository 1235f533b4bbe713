/** One phrase of a message, with its place in it. */
import { useRef } from 'react';
import type { GapValues } from '../../model/gaps.ts';
import { openingOf } from './opening.ts';
import type { BookPhrase } from './book.ts';
import { Button } from './Button.tsx';
import { moved } from './stack.ts';
import type { Act } from './use-picker.ts';
import { wordingAt } from './wordings.ts';
import { Words } from './Words.tsx';

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
  const { words } = wordingAt(phrase, way);
  const opening = openingOf(words);
  /** @param by where to: 0 takes the piece out. Focus goes along, or to the piece that follows. */
  const press = (by: -1 | 0 | 1) => {
    const pieces = piece.current?.parentElement?.children;
    act(({ stack }) => ({ stack: by ? moved(stack, index, by) : stack.toSpliced(index, 1) }));
    requestAnimationFrame(() => {
      const there = pieces?.[Math.min(index + by, pieces.length - 1)];
      const buttons = [...(there?.querySelectorAll<HTMLElement>('button:enabled') ?? [])];
      (buttons.find((button) => button.dataset['by'] === String(by)) ?? buttons[0])?.focus();
    });
  };
  const buttons = [
    { by: -1, sign: '↑', name: 'Move up', disabled: index === 0 },
    { by: 1, sign: '↓', name: 'Move down', disabled: last },
    { by: 0, sign: '✕', name: 'Take out', disabled: false },
  ] as const;
  return (
    <li ref={piece}>
      <Words words={words} slots={phrase.slots} values={values} act={act} />
      <div className="stack-buttons">
        {buttons.map(({ by, sign, name, disabled }) => (
          <Button
            key={by}
            data-by={by}
            disabled={disabled}
            aria-label={`${name}: ${opening}`}
            onPress={() => {
              press(by);
            }}
          >
            {sign}
          </Button>
        ))}
      </div>
    </li>
  );
}
