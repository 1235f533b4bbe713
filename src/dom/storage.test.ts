import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kept, listOfTexts, textsByName } from './storage.ts';

/** As much of a browser's storage as is used. */
function storage(held = new Map<string, string>()): Storage {
  return {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => held.set(key, value),
    removeItem: (key: string) => held.delete(key),
  } as unknown as Storage;
}

const thing = {
  area: 'local',
  name: 'favourites',
  empty: ['none'],
  understand: listOfTexts,
} as const;

test('what is written is read again, and gone once it is cleared', () => {
  const disk = storage();
  const favourites = kept<readonly string[]>(thing, () => disk);
  expect(favourites.read()).toEqual(['none']);
  expect(favourites.write(['a', 'b'])).toBe(true);
  expect(favourites.read()).toEqual(['a', 'b']);
  favourites.clear();
  expect(favourites.read()).toEqual(['none']);
});

test('whatever stands in storage, something sound is read', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (found) => {
      const disk = storage(new Map([['steady:favourites', found]]));
      const read = kept<readonly string[]>(thing, () => disk).read();
      expect(read.every((item) => typeof item === 'string')).toBe(true);
    }),
  );
});

test('texts by name are read without what is no text', () => {
  expect(textsByName({ day: 'Monday', n: 3, list: [] })).toEqual({ day: 'Monday' });
  expect(textsByName(['Monday'])).toBeUndefined();
  expect(textsByName(null)).toBeUndefined();
});

test('blocked storage reads as empty, and writing says that it failed', () => {
  const blocked = kept<readonly string[]>(thing, () => {
    throw new DOMException('Blocked', 'SecurityError');
  });
  expect(blocked.read()).toEqual(['none']);
  expect(blocked.write(['a'])).toBe(false);
  expect(() => {
    blocked.clear();
  }).not.toThrow();
});

test('full storage says that it failed', () => {
  const full = Object.assign(storage(), {
    setItem: () => {
      throw new DOMException('Full', 'QuotaExceededError');
    },
  });
  expect(kept<readonly string[]>(thing, () => full).write(['a'])).toBe(false);
});
