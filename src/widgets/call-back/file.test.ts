import { expect, test } from 'vitest';
import { fileNameFor, randomId } from './file.ts';

test('the name of the file says when, and not who', () => {
  expect(fileNameFor({ day: '2026-11-24', time: '14:30' })).toBe('ring-back-2026-11-24-1430.ics');
});

test('no two entries share an id', () => {
  const ids = Array.from({ length: 1000 }, randomId);
  expect(new Set(ids).size).toBe(1000);
  expect(ids.every((id) => /^[0-9a-f]{32}$/.test(id))).toBe(true);
});
