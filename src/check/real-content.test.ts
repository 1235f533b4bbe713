/** What must stand in content/ itself, whatever its wording. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { scenarioFileSchema } from '../model/kinds/scenario.ts';

test('the scenarios of the review, and more, are walked by the check', async () => {
  const file = new URL('../../content/scenarios.yaml', import.meta.url);
  const { scenarios } = scenarioFileSchema.parse(parse(await readFile(file, 'utf8')));
  const ids = scenarios.map(({ id }) => id);
  expect(ids.length).toBeGreaterThanOrEqual(60);
  expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  const review = Array.from(
    { length: 38 },
    (_, index) => `review-${String(index + 1).padStart(2, '0')}`,
  );
  expect(review.filter((id) => !ids.includes(id))).toEqual([]);
});
