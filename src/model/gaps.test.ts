import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillGaps, piecesOf } from './gaps.ts';

const slots = { day: { required: true }, colleague: { fallback: 'my manager' } };

test('words are cut at their gaps, and nothing is lost', () => {
  expect(piecesOf('{colleague} rings on {day}.')).toEqual([
    { gap: 'colleague', opens: true },
    { words: ' rings on ' },
    { gap: 'day', opens: false },
    { words: '.' },
  ]);
});

test('an empty gap is filled with its fallback, with a capital where a sentence starts', () => {
  expect(fillGaps('I’ll ask {colleague}. {colleague} decides.', slots, {})).toEqual({
    text: 'I’ll ask my manager. My manager decides.',
    missing: [],
  });
});

test('an empty gap that must be filled is named in the words and in what is missing, once', () => {
  expect(fillGaps('On {day}? Yes, {day}.', slots, { day: '  ' })).toEqual({
    text: 'On [day]? Yes, [day].',
    missing: ['day'],
  });
});

test('a gap named like something every object has is a gap all the same', () => {
  expect(fillGaps('So {constructor}.', undefined, {}).missing).toEqual(['constructor']);
});

const slotText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', minLength: 500, maxLength: 2000 }),
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '</p><script>1</script>',
    '{day}',
    '{colleague}',
    '$& $1 $$',
    'שלום',
    'مرحبا ‮abc‬',
    '👩🏽‍⚕️ 🏳️‍🌈',
    '&amp; "quotes"',
  ),
);

test('any text in a gap comes out as the same text', () => {
  fc.assert(
    fc.property(
      slotText.filter((value) => value.trim() !== ''),
      (value) => {
        const filled = fillGaps('On {day}, {colleague}.', slots, { day: value, colleague: value });
        expect(filled).toEqual({ text: `On ${value}, ${value}.`, missing: [] });
      },
    ),
  );
});

test('the pieces of any text, put together, are the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '.', '{', '}', 'é') }), (text) => {
      const joined = piecesOf(text)
        .map((piece) => ('words' in piece ? piece.words : `{${piece.gap}}`))
        .join('');
      expect(joined).toBe(text);
    }),
  );
});
