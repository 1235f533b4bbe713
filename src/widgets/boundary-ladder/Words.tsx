/** The words to say at one place of the ladder, or the way to them. */
import type { LadderProps, Place } from './props.ts';

/** The anchors of stages/boundary, which has the words in its own text. */
const anchors: Record<Place, string> = {
  describe: 'say',
  ask: 'step-2',
  warn: 'step-3',
  again: 'step-4',
  end: 'step-5',
  eased: 'step-5',
  danger: 'end-at-once',
  threats: 'end-at-once',
  hate: 'end-at-once',
  sexualRemarks: 'end-at-once',
};

interface Props {
  all: LadderProps;
  place: Place;
}

export function Words({ all, place }: Props) {
  if (hasWords(all)) return all[place];
  return (
    <p>
      <a href={`#${anchors[place]}`}>The words for this</a>
    </p>
  );
}

/** Whether the words came along. The first step always has some. */
export function hasWords({ describe }: LadderProps): boolean {
  return describe !== undefined;
}
