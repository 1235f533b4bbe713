/** The pattern in words and seconds: to read before the start, on paper, and without script. */
import { breathWords } from '../../model/kinds/breathing.constants.ts';
import type { BreathingPattern } from '../../model/kinds/breathing.ts';
import { count, lengthInWords } from './length.ts';

interface Props {
  id: string;
  pattern: BreathingPattern;
  rounds: number;
}

export function PatternText({ id, pattern, rounds }: Props) {
  return (
    <div className="breathing-printed" id={id}>
      <p>
        <strong>{pattern.name}</strong> {pattern.summary}
      </p>
      <ol role="list" className="breath">
        {pattern.breath.map((step, index) => (
          <li key={index}>
            {breathWords[step.do]} <strong>{step.seconds}</strong>{' '}
            {step.seconds === 1 ? 'second' : 'seconds'}
          </li>
        ))}
      </ol>
      <p>
        {count(rounds, 'breath')}, {lengthInWords(pattern, rounds)}.
      </p>
    </div>
  );
}
