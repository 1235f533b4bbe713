/** What differs by country: emergency numbers, crisis lines and laws. content/countries.yaml. */
import * as z from 'zod';
import { day, linkName, text, textOfAtMost } from '../fields.ts';

/** A number as people dial it. YAML drops the zeros of 000 unless it stands in quotes. */
const emergencyNumber = z
  .string('must be text: write the number in quotes, such as "000"')
  .regex(/^\d{2,6}$/, 'must be the number alone, in quotes, such as "112"');

/** What a line is for, in the order in which lines are listed. */
export const lineKinds = [
  'ambulance',
  'police',
  'fire',
  'text',
  'relay',
  'silent-call',
  'from-abroad',
  'crisis',
  'crisis-text',
  'victims',
] as const;
export type LineKind = (typeof lineKinds)[number];

/** How each kind of line is named on a page. */
export const lineNames: Record<LineKind, string> = {
  ambulance: 'Ambulance',
  police: 'Police',
  fire: 'Fire',
  text: 'By text to the emergency service',
  relay: 'For deaf people, or people who cannot speak',
  'silent-call': 'If the caller cannot speak',
  'from-abroad': 'From another country',
  crisis: 'Crisis line',
  'crisis-text': 'Crisis line, by text or chat',
  victims: 'Abuse at home, or victims of crime',
};

/** The kinds whose number is rung as it stands. Others are texted, or pressed while a call goes on. */
const rung: readonly LineKind[] = [
  'ambulance',
  'police',
  'fire',
  'from-abroad',
  'crisis',
  'victims',
];

export function isRung({ kind }: Pick<Line, 'kind'>): boolean {
  return rung.includes(kind);
}

const source = {
  source: text.describe('Who says so, and where.'),
  link: z
    .url({ protocol: /^https$/, error: 'must be a web address that starts with https://' })
    .optional()
    .describe('The address of the page on which it was seen.'),
  reviewed: day.describe('The day a person last checked it, such as 2026-11-25.'),
};

const lineSchema = z.strictObject({
  kind: z
    .enum(lineKinds, `must be one of ${lineKinds.join(', ')}`)
    .describe(`What it is for: ${lineKinds.join(', ')}.`),
  name: text.optional().describe('What it is called, such as Samaritans.'),
  number: z
    .string('must be text: write the number in quotes')
    .regex(
      /^\+?\d+( \d+)*$/,
      'must be digits and single spaces, in quotes, such as "116 123"; what else to know goes into “how”',
    )
    .optional()
    .describe('The number to ring or to text, in quotes. Left out where there is none.'),
  how: text.optional().describe('One short sentence on how to use it, such as what to press.'),
  hours: text.optional().describe('When it answers, as the source says.'),
  ...source,
});

const lawSchema = z.strictObject({
  law: text.describe('One short, neutral sentence on a law that bears on the advice.'),
  where: text.optional().describe('Where it holds, if not in the whole country.'),
  ...source,
});

export const countrySchema = z.strictObject({
  id: linkName.describe('The name of the row in links, such as new-zealand. It never changes.'),
  country: text.describe('The country, as it is named on the page.'),
  emergency: emergencyNumber.describe(
    'The number to ring when a life is at risk, in quotes, such as "112".',
  ),
  alsoWorks: text
    .optional()
    .describe('Another number that works, and when, such as "112 from a mobile phone".'),
  ...source,
  lines: z
    .array(lineSchema)
    .default([])
    .describe('Other numbers, each with its own source. What no source confirms is left out.'),
  laws: z.array(lawSchema).default([]).describe('Laws that bear on the advice, one sentence each.'),
});

export const countryFileSchema = z.strictObject({
  elsewhere: textOfAtMost(25).describe(
    'What to do where the person is in another country than you, at most 25 words. It stands beside every emergency number.',
  ),
  countries: z.array(countrySchema).describe('One row a country, in the order of the table.'),
});

export type Country = z.infer<typeof countrySchema>;
export type Line = z.infer<typeof lineSchema>;

/** What every country should have, and this one lacks: no source that we saw confirms it. */
export function missingLines({ lines }: Country): LineKind[] {
  const wanted: LineKind[] = [
    'text',
    'relay',
    'silent-call',
    'from-abroad',
    'crisis',
    'crisis-text',
  ];
  return wanted.filter((kind) => !lines.some((line) => line.kind === kind));
}
