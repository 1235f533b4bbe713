import { expect, test } from 'vitest';
import { unplannedGaps } from './call-back.ts';

test('gaps that the planner cannot fill are named', () => {
  expect(unplannedGaps('I ring by {time} on {day}, or {colleague} does, about {item}.')).toEqual([
    'item',
  ]);
});
