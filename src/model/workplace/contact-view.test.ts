import { expect, test } from 'vitest';
import { dialAddress, phoneLabel, shownNumber } from './contact-view.ts';

test('a number is dialled without what people read between its digits', () => {
  expect(dialAddress('+44 20 7946 0000')).toBe('tel:+442079460000');
  expect(dialAddress('(0800) 1111-22')).toBe('tel:0800111122');
});

test('a number is never broken over two lines', () => {
  expect(shownNumber('0800 11 11')).toBe('0800\u00A011\u00A011');
});

test('a link says whose number it dials, where there is more than one', () => {
  expect(phoneLabel({ of: 'Police', number: '0800 11' })).toBe('Police 0800\u00A011');
  expect(phoneLabel({ number: '999' })).toBe('999');
});
