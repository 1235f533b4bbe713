/** A person's own times, part by part. Only what is within the limits can be picked. */
import { breathWords } from '../../model/kinds/breathing.constants.ts';
import {
  clampTimes,
  customPartNames,
  customParts,
  type CustomPart,
  type CustomTimes,
} from './custom.ts';
import { Select } from './Select.tsx';

interface Props {
  times: CustomTimes;
  set: (times: CustomTimes, said?: string) => void;
}

export function Times({ times, set }: Props) {
  function change(part: CustomPart, seconds: number): void {
    const asked = { ...times, [part]: seconds };
    const next = clampTimes(asked);
    const fits = customPartNames.every((each) => next[each] === asked[each]);
    set(next, fits ? '' : 'Shortened, to keep three breaths a minute.');
  }
  return customPartNames.map((part) => (
    <Select
      key={part}
      label={`${breathWords[part]}, seconds`}
      value={String(times[part])}
      options={secondsFor(part).map((seconds) => [String(seconds), String(seconds)])}
      onChange={(chosen) => change(part, Number(chosen))}
    />
  ));
}

function secondsFor(part: CustomPart): number[] {
  const { least, most } = customParts[part];
  return Array.from({ length: (most - least) * 2 + 1 }, (_, index) => least + index / 2);
}
