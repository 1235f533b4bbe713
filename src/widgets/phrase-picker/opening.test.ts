import { expect, test } from 'vitest';
import { openingOf } from './opening.ts';

test('the first words are those that are said, with gaps by their names', () => {
  expect(openingOf('Hello {name}, I’m {my-name}. How can I help?')).toBe('Hello name, I’m my…');
  expect(openingOf('I hear you.')).toBe('I hear you.');
});
