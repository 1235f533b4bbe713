import { expect, test } from 'vitest';
import {
  countryFileSchema,
  countrySchema,
  isRung,
  lineKinds,
  lineNames,
  missingLines,
} from './country.ts';

const checked = { source: 'The police', reviewed: '2026-11-01' };
const country = { id: 'ireland', country: 'Ireland', emergency: '112', ...checked };
const withLine = (more: object) => ({
  ...country,
  lines: [{ kind: 'crisis', number: '116 123', ...checked, ...more }],
});
const faults = (written: object) =>
  countrySchema
    .safeParse(written)
    .error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

test('a country without lines and laws is sound', () => {
  expect(countrySchema.parse(country)).toEqual({ ...country, lines: [], laws: [] });
});

test.each(['112', '000', '999', '15', '110110'])('%s can be an emergency number', (emergency) => {
  expect(faults({ ...country, emergency })).toBeUndefined();
});

test.each(['1', '1234567', '1 12', '+112', '112 or 999', ''])(
  '“%s” is no emergency number',
  (emergency) => {
    expect(faults({ ...country, emergency })).toEqual([
      'emergency must be the number alone, in quotes, such as "112"',
    ]);
  },
);

test('an emergency number that YAML read as a number has lost its zeros', () => {
  expect(faults({ ...country, emergency: 0 })).toEqual([
    'emergency must be text: write the number in quotes, such as "000"',
  ]);
});

test.each(['116 123', '+44 20 7946 0000', '741741', '1'])('%s can be rung or texted', (number) => {
  expect(faults(withLine({ number }))).toBeUndefined();
});

test.each(['116  123', '116 123 ', ' 116', '0800-123', '116 123 (free)', '+', 'SHOUT', '44+20'])(
  '“%s” is no number to ring',
  (number) => {
    expect(faults(withLine({ number }))).toEqual([
      'lines.0.number must be digits and single spaces, in quotes, such as "116 123"; what else to know goes into “how”',
    ]);
  },
);

test('a line may have no number, but always a kind, a source and the day it was checked', () => {
  const line = { kind: 'silent-call', how: 'Press 55.', ...checked };
  expect(faults({ ...country, lines: [line] })).toBeUndefined();
  expect(faults(withLine({ kind: 'crises' }))).toEqual([
    `lines.0.kind must be one of ${lineKinds.join(', ')}`,
  ]);
  expect(faults(withLine({ source: undefined }))).toEqual(['lines.0.source must be text']);
  expect(faults(withLine({ reviewed: '2026-02-30' }))).toEqual([
    'lines.0.reviewed must be a real day written as year-month-day, such as 2026-11-22',
  ]);
  expect(faults(withLine({ link: 'http://example.org/' }))).toEqual([
    'lines.0.link must be a web address that starts with https://',
  ]);
});

test('a law has a source of its own, and may hold in a part of the country', () => {
  const law = { law: 'Recording needs a reason.', where: 'Ontario', ...checked };
  expect(countrySchema.parse({ ...country, laws: [law] }).laws).toEqual([law]);
  expect(faults({ ...country, laws: [{ law: 'Recording needs a reason.' }] })).toHaveLength(2);
});

test('every kind of line has a name for pages', () => {
  expect(Object.keys(lineNames)).toEqual([...lineKinds]);
});

test('what to do for somebody abroad must be said, and briefly', () => {
  const file = { elsewhere: 'Say it is abroad.', countries: [country] };
  expect(countryFileSchema.safeParse(file).success).toBe(true);
  const { elsewhere, ...without } = file;
  expect(countryFileSchema.safeParse(without).success).toBe(false);
  const long = `${elsewhere} `.repeat(7);
  expect(countryFileSchema.safeParse({ ...file, elsewhere: long }).error?.issues[0]?.message).toBe(
    'has 28 words; the limit is 25',
  );
});

test('the lines that every country should have, and this one lacks', () => {
  const wanted = ['text', 'relay', 'silent-call', 'from-abroad', 'crisis', 'crisis-text'] as const;
  const missing = (...kinds: (typeof lineKinds)[number][]) =>
    missingLines(
      countrySchema.parse({ ...country, lines: kinds.map((kind) => ({ kind, ...checked })) }),
    );
  expect(missing()).toEqual(wanted);
  expect(missing('ambulance', 'police', 'fire', 'victims')).toEqual(wanted);
  expect(missing('crisis', 'text')).toEqual(['relay', 'silent-call', 'from-abroad', 'crisis-text']);
  expect(missing(...wanted)).toEqual([]);
});

test('what is texted, or pressed while a call goes on, is not rung', () => {
  expect(lineKinds.filter((kind) => !isRung({ kind }))).toEqual([
    'text',
    'relay',
    'silent-call',
    'crisis-text',
  ]);
});
