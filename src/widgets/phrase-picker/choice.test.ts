import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facets } from './book.ts';
import { countOptions, isChosen, type Choice } from './choice.ts';
import { book } from './testing.ts';

const { options } = book;
const ids = (choice: Choice) =>
  book.phrases.filter((phrase) => isChosen(phrase, choice)).map(({ id }) => id);

/** Any choice that can be made. */
export const anyChoice = fc.record(
  Object.fromEntries(
    facets.map((facet) => [facet, fc.constantFrom(...options[facet].map(({ id }) => id))]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Choice>;

test('a phrase must fit in every facet that is chosen', () => {
  expect(ids({})).toHaveLength(book.phrases.length);
  expect(ids({ situation: 'shouting' })).toEqual(['start', 'slow', 'stop', 'breathe']);
  expect(ids({ situation: 'shouting', channel: 'chat' })).toEqual(['start', 'breathe']);
  expect(ids({ situation: 'swearing', tone: 'neutral' })).toEqual([]);
});

test('the count of an option is what choosing it in place of the one chosen now would leave', () => {
  fc.assert(
    fc.property(anyChoice, fc.constantFrom(...facets), (choice, facet) => {
      const counts = countOptions(book.phrases, choice)[facet];
      for (const { id } of options[facet]) {
        expect(counts.get(id) ?? 0).toBe(ids({ ...choice, [facet]: id }).length);
      }
    }),
  );
});
