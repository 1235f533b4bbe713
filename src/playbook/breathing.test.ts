import { expect, test } from 'vitest';
import { timerWords } from './breathing.ts';
import { pageText, playbookWith } from './testing.ts';

test('the pattern with the lowest order is the default', () => {
  const { patterns } = timerWords(
    playbookWith({
      'breathing/alone.yaml':
        'name: Alone\norder: 0\nsummary: For a pause.\nbreath:\n  - { do: in, seconds: 4 }\n  - { do: out, seconds: 6 }\nrounds: 3\nonCall: false\n',
    }),
  );
  expect(patterns.map(({ id }) => id)).toEqual(['alone', 'steady']);
});

test('a link to the call note stands there once its page is written', () => {
  expect(timerWords(playbookWith()).note).toBeUndefined();
  const playbook = playbookWith({ 'tools/call-note.mdx': pageText('Call note', 2) });
  expect(timerWords(playbook).note).toBe('/tools/call-note/');
  expect(timerWords(playbook).page).toBe('/tools/breathing-timer/');
});
