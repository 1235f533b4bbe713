import { expect, test } from 'vitest';
import { changed, told } from '../testing.ts';
import { callBackGaps } from './call-back-gaps.ts';

test('a phrase with a gap that the planner cannot fill', async () => {
  expect(
    await told(
      callBackGaps,
      changed('call-back.yaml', 'now: [ring-on]', 'now: [ring-on, listen-line]'),
    ),
  ).toEqual([
    'error call-back.yaml:1:16  “listen-line” has the gap {thing}, which the planner cannot fill  It fills {day}, {time}, {colleague}. Name another phrase.',
  ]);
});

test('phrases that all need a colleague leave no words for someone who has none', async () => {
  const phrase = 'I will ring you by {time} on {day}.';
  expect(
    await told(
      callBackGaps,
      changed('phrases/close.yaml', phrase, 'I or {colleague} will ring you by {time} on {day}.'),
    ),
  ).toEqual([
    'error call-back.yaml:1:6  every phrase here names a colleague  Add one without {colleague}, for when nobody else can ring.',
  ]);
});
