import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SaidPhrase } from '../../model/said-phrase.ts';
import { dayInWords, descriptionFor, sentenceFor, titleFor, type Plan } from './words.ts';

function phrase(id: string, text: string): SaidPhrase {
  return { id, text, slots: undefined, notWhen: undefined, tone: 'neutral', channels: ['phone'] };
}
const now = [
  phrase('two', 'I’ll ring you by {time} on {day}. If I’m away, {colleague} will ring.'),
  phrase('one', 'I’ll ring you by {time} on {day}.'),
];
const noNews = [phrase('none', 'No news yet. I’ll ring on {day}.')];
const entry = { title: 'Ring back', about: 'About', said: 'What I said', otherwise: 'If not' };
const plan: Plan = {
  who: 'Ms Ade',
  about: 'the refund',
  day: '2026-11-24',
  time: '14:30',
  colleague: '',
};

test('a day is said as people say it', () => {
  expect(dayInWords('2026-11-24')).toBe('Tuesday 24 November');
});

test('without a colleague, the words name none', () => {
  expect(sentenceFor(plan, now)).toBe('I’ll ring you by 14:30 on Tuesday 24 November.');
  expect(sentenceFor({ ...plan, colleague: ' Sam ' }, now)).toContain(
    'If I’m away, Sam will ring.',
  );
});

test('where no phrase can be filled, there are no words', () => {
  expect(sentenceFor(plan, now.slice(0, 1))).toBeUndefined();
});

test('the entry says who, what about, what was promised and what to say without news', () => {
  expect(titleFor(plan, entry)).toBe('Ring back: Ms Ade');
  expect(descriptionFor(plan, 'I’ll ring you.', noNews, entry)).toBe(
    'About: the refund\n\nWhat I said: I’ll ring you.\n\nIf not: No news yet. I’ll ring on [day].',
  );
});

test('what is left empty leaves no label behind', () => {
  expect(titleFor({ ...plan, who: ' ' }, entry)).toBe('Ring back');
  expect(descriptionFor({ ...plan, about: '' }, undefined, [], entry)).toBe('');
});

test('any name and any subject stand in the entry as they were typed', () => {
  const typed = fc.string({ unit: 'binary' }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(typed, typed, typed, (who, about, colleague) => {
      const full = { ...plan, who, about, colleague };
      expect(titleFor(full, entry)).toBe(`Ring back: ${who.trim()}`);
      expect(descriptionFor(full, undefined, [], entry)).toBe(`About: ${about.trim()}`);
      expect(sentenceFor(full, now)).toContain(colleague.trim());
    }),
  );
});
