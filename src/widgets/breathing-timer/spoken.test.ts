import { expect, test } from 'vitest';
import type { BreathStep } from '../../model/kinds/breathing.ts';
import { phaseAt } from './phase.ts';
import type { Session } from './session.ts';
import { faultsInWords, spoken } from './spoken.ts';

const steps: BreathStep[] = [
  { do: 'in', seconds: 4 },
  { do: 'out', seconds: 6 },
];
const running: Session = { state: 'running', since: 0, before: 0 };

/** What a screen reader says: a line that stays the same is not said again. */
function said(quiet: boolean, session = running): string[] {
  const lines = Array.from({ length: 200 }, (_, tenths) =>
    spoken(session, phaseAt(tenths * 100, steps, 2), quiet),
  );
  return lines.filter((line, index) => line !== lines[index - 1]);
}

test('each phase is said once', () => {
  expect(said(false)).toEqual(['Started. Breathe in', 'Breathe out', 'Breathe in', 'Breathe out']);
});

test('going on in the middle of the first breath is no start', () => {
  expect(said(false, { ...running, before: 2000 })[0]).toBe('Breathe in');
});

test('when quiet, only the start is said', () => {
  expect(said(true)).toEqual(['Started.']);
  expect(said(true, { ...running, before: 2000 })).toEqual(['Going on.']);
});

test('a pause, a stop and the end are said even when quiet', () => {
  expect(spoken({ state: 'paused', before: 1, away: false }, undefined, true)).toBe('Paused.');
  expect(spoken({ state: 'paused', before: 1, away: true }, undefined, true)).toBe(
    'Paused while the page was hidden. Go on?',
  );
  expect(spoken({ state: 'stopped' }, undefined, true)).toBe('Stopped.');
  expect(spoken({ state: 'finished' }, undefined, true)).toBe('Finished.');
});

test('nothing is said of an address that asked for what there is', () => {
  expect(faultsInWords([], 'Longer out')).toBe('');
  expect(faultsInWords(['pattern', 'minutes'], 'Longer out')).toBe(
    'The link asks for a pattern that is not here. This is Longer out. ' +
      'The link asks for a length that is not offered. This is the usual one.',
  );
});
