/** Which pattern, for how long, and whether it is done on a call. */
import type { BreathingPattern } from '../../model/kinds/breathing.ts';
import { patternOf, type Choice } from './choice.ts';
import { customId } from './custom.ts';
import { count, lengthInWords, minutesFor } from './length.ts';
import { Select } from './Select.tsx';
import { Switch } from './Switch.tsx';
import { Times } from './Times.tsx';

interface Props {
  patterns: BreathingPattern[];
  choice: Choice;
  choose: (choice: Choice, said?: string) => void;
  onCall: boolean;
  goOnCall: (wanted: boolean) => void;
}

export function Choose({ patterns, choice, choose, onCall, goOnCall }: Props) {
  const pattern = patternOf(choice, patterns);
  const minutes = minutesFor(pattern);
  return (
    <>
      <Switch label="On a call: silent, a slow fill" checked={onCall} onChange={goOnCall} />
      <Select
        label="Pattern"
        value={choice.pattern}
        options={patterns
          .filter((each) => each.onCall || !onCall)
          .map(({ id, name }) => [id, name])}
        onChange={(id) => choose({ ...choice, pattern: id, minutes: undefined })}
      />
      {minutes.length > 0 && (
        <Select
          label="Length"
          value={String(choice.minutes ?? '')}
          options={[
            ['', `Usual: ${lengthInWords(pattern, pattern.rounds)}`],
            ...minutes.map((each) => [String(each), `About ${count(each, 'minute')}`] as const),
          ]}
          onChange={(chosen) => choose({ ...choice, minutes: Number(chosen) || undefined })}
        />
      )}
      {choice.pattern === customId && (
        <Times times={choice.times} set={(times, said) => choose({ ...choice, times }, said)} />
      )}
    </>
  );
}
