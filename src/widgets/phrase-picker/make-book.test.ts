import { expect, test } from 'vitest';
import { phraseSchema, type Phrase } from '../../model/kinds/phrase.ts';
import { makeBook } from './make-book.ts';

const phrase = (id: string, channels: string[]): Phrase => ({
  ...phraseSchema.parse({ id, text: 'Go on.', tone: 'warm', channels, guidelines: ['G01'] }),
  stage: 'listen',
});

const book = makeBook({
  stages: [
    {
      id: 'listen',
      title: 'Listen',
      phrases: [phrase('a', ['email']), phrase('b', ['phone', 'chat'])],
    },
  ],
  situations: [{ id: 'shouting', title: 'They are shouting', say: ['b'] }],
  pairs: [],
});

test('the book holds what can be chosen, and what the pages say', () => {
  expect(book.options.stage).toEqual([{ id: 'listen', title: 'Listen' }]);
  expect(book.options.channel.at(-1)).toEqual({ id: 'in-person', title: 'Face to face' });
  expect(book.said).toEqual({ shouting: ['b'] });
});

test('a phrase for one channel says so, and carries nothing that the picker does not need', () => {
  expect(book.phrases.map(({ only }) => only)).toEqual(['by email', undefined]);
  expect(book.phrases[0]).not.toHaveProperty('guidelines');
});
