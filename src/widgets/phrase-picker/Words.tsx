/** The words of a phrase, its gaps as fields in their place. */
import { fallbackFor, gapName, piecesOf, type GapValues, type Slots } from '../../model/gaps.ts';
import { fill } from './state.ts';
import type { Act } from './use-picker.ts';

interface Props {
  words: string;
  slots: Slots | undefined;
  values: GapValues;
  act: Act;
}

export function Words({ words, slots, values, act }: Props) {
  return (
    <p className="phrase-words">
      {piecesOf(words).map((piece, index) => {
        if ('words' in piece) return piece.words;
        const { gap, opens } = piece;
        const fallback = fallbackFor(gap, opens, slots);
        const value = values[gap] ?? '';
        const name = gapName(gap);
        return (
          <input
            key={index}
            className={fallback ? 'gap own' : 'gap'}
            name={gap}
            aria-label={fallback ? `${name}, or: ${fallback}` : name}
            aria-required={!fallback}
            placeholder={fallback || name}
            size={Math.max((value || fallback || name).length, 3)}
            dir="auto"
            autoComplete="off"
            value={value}
            onChange={(event) => {
              act(fill(gap, event.target.value));
            }}
          />
        );
      })}
    </p>
  );
}
