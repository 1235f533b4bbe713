import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nothingShared, readAddress, writeAddress } from './address.ts';
import { anyChoice } from './choice.test.ts';
import { book } from './testing.ts';

test('an address says what is shown', () => {
  const { shared, ignored } = readAddress(
    '?stage=boundary&tone=firm&like=start&stack=start.3,stop&practise=yes&show=pairs&q=a+b',
    book,
  );
  expect(ignored).toEqual([]);
  expect(shared).toEqual({
    choice: { stage: 'boundary', tone: 'firm' },
    query: 'a b',
    only: undefined,
    like: 'start',
    stack: [
      { id: 'start', way: 3 },
      { id: 'stop', way: 0 },
    ],
    practising: true,
    pairs: true,
  });
});

test('what is not known is left out and named; the rest holds', () => {
  const { shared, ignored } = readAddress(
    '?stage=listen&tone=angry&only=start,gone&stack=start.9&practise=1',
    book,
  );
  expect(shared).toEqual({
    ...nothingShared,
    choice: { stage: 'listen' },
    only: ['start'],
    like: undefined,
  });
  expect(ignored).toEqual(['tone=angry', 'only=gone', 'stack=start.9', 'practise=1']);
});

test('the address bar never holds what was typed', () => {
  expect(writeAddress({ ...nothingShared, query: 'Mr Smith' })).toBe('');
  expect(writeAddress({ ...nothingShared, query: 'Mr Smith' }, true)).toBe('?q=Mr+Smith');
});

const anyAddress = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.webQueryParameters(),
  fc
    .dictionary(
      fc.constantFrom(
        'stage',
        'tone',
        'only',
        'stack',
        'like',
        'show',
        'practise',
        'q',
        'situation',
      ),
      fc.oneof(
        fc.string(),
        fc.constantFrom('listen', 'firm', 'start,stop.1', 'yes', 'start', 'pairs', '__proto__'),
      ),
    )
    .map((pairs) => new URLSearchParams(pairs).toString()),
);

test('any address is read or ignored with a message, and what is read is written again', () => {
  fc.assert(
    fc.property(anyAddress, (address) => {
      const { shared, ignored } = readAddress(address, book);
      const again = readAddress(writeAddress(shared, true), book);
      expect(again.shared).toEqual({ ...shared, query: shared.query.trim() });
      expect(again.ignored).toEqual([]);
      expect(ignored.every((part) => part.includes('='))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('what is chosen survives the way through an address', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const address = writeAddress({ ...nothingShared, choice });
      expect(readAddress(address, book).shared.choice).toEqual(choice);
    }),
  );
});
