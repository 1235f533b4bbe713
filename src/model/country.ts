/** What differs by country: the emergency number, and a law where it bears on the advice. content/countries.yaml. */
import * as z from 'zod';
import { day, linkName, text } from './fields.ts';

/** A number as people dial it. YAML drops the zeros of 000 unless it stands in quotes. */
const emergencyNumber = z
  .string('must be text: write the number in quotes, such as "000"')
  .regex(/^\d{2,6}$/, 'must be the number alone, in quotes, such as "112"');

export const countrySchema = z.strictObject({
  id: linkName.describe('The name of the row in links, such as new-zealand. It never changes.'),
  country: text.describe('The country, as it is named on the page.'),
  emergency: emergencyNumber.describe(
    'The number to ring when someone is in danger, in quotes, such as "112".',
  ),
  alsoWorks: text
    .optional()
    .describe('Another number that works, and when, such as "112 from a mobile phone".'),
  law: text.optional().describe('One short, neutral sentence on a law that bears on the advice.'),
  source: text.describe('Who publishes the number, and the law where there is one.'),
  reviewed: day.describe('The day a person last checked this row, such as 2026-11-22.'),
});

export const countryFileSchema = z.strictObject({
  countries: z.array(countrySchema).describe('One row a country, in the order of the table.'),
});

export type Country = z.infer<typeof countrySchema>;
