import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { ladderWords } from './ladder-words.ts';

test('a step with no words for a channel', async () => {
  expect(
    await told(
      ladderWords,
      changed(
        'ladder.yaml',
        'ask: { name: Ask, do: Ask once., say: [please-stop]',
        'ask: { name: Ask, do: Ask once., say: [listen-line]',
      ),
    ),
  ).toEqual([
    'error ladder.yaml:7:39  this step has no words for: chat, email, in-person  Add a phrase from content/phrases/ that names the channel.',
  ]);
});

test('a step that only another workplace would see is judged too', async () => {
  expect(
    await told(
      ladderWords,
      changed(
        'ladder.yaml',
        'nobody: { name: Limit, do: Set a limit., say: [please-stop]',
        'nobody: { name: Limit, do: Set a limit., say: [listen-line]',
      ),
    ),
  ).toEqual([
    'error ladder.yaml:14:51  this step has no words for: chat, email, in-person  Add a phrase from content/phrases/ that names the channel.',
  ]);
});

test('a phrase that does not exist is left to the check of references', async () => {
  expect(
    await told(
      ladderWords,
      changed(
        'ladder.yaml',
        'say: [please-stop], noted: Asked.',
        'say: [please-stpo], noted: Asked.',
      ),
    ),
  ).toEqual([]);
});
