import { expect, test } from 'vitest';
import { climbAll, type Plan, type Press } from './ladder.ts';
import { noteLines } from './note-lines.ts';

const rung = (id: 'describe' | 'end', noted: string) => ({ id, name: id, do: '', noted });
const words = {
  rungs: [rung('describe', 'Described it.'), rung('end', 'Ended it.')],
  atOnce: [
    {
      reason: 'hate' as const,
      name: 'Hate',
      do: '',
      done: '',
      happened: 'They used hate speech.',
      noted: 'Ended it at once.',
      page: { title: '', href: '' },
    },
  ],
  thanks: { do: '', noted: 'They stopped.', resumed: 'It started again.' },
};
const plan: Plan = { rungs: 2, reasons: ['hate'] };

function linesAfter(...presses: Press[]): string[] {
  return noteLines(climbAll(presses, plan).happened, words).map(({ at, text }) => `${at} ${text}`);
}

test('every thing that happened is a line, in order, with its time', () => {
  expect(
    linesAfter({ press: 'stopped', at: 1 }, { press: 'again', at: 2 }, { press: 'done', at: 3 }),
  ).toEqual(['1 Described it.', '1 They stopped.', '2 It started again.', '3 Ended it.']);
});

test('an end at once says why, and what was done', () => {
  expect(linesAfter({ press: 'at-once', reason: 'hate', at: 5 }, { press: 'done', at: 6 })).toEqual(
    ['5 They used hate speech.', '6 Ended it at once.'],
  );
});
