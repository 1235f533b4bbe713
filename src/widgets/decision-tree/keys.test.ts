import { expect, test } from 'vitest';
import { optionFor } from './keys.ts';

const key = (pressed: string, more: Partial<KeyboardEvent> = {}) => ({
  key: pressed,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...more,
});

test('digits stand for options', () => {
  expect(optionFor(key('1'))).toBe(0);
  expect(optionFor(key('9'))).toBe(8);
});

test('zero, letters and digits with a modifier are left alone', () => {
  for (const pressed of ['0', 'a', 'F1', '12', 'Enter'])
    expect(optionFor(key(pressed))).toBeUndefined();
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey', 'shiftKey'])
    expect(optionFor(key('1', { [modifier]: true }))).toBeUndefined();
});
