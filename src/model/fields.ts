/** Small field types that several schemas share, each with its own plain-words message. */
import * as z from 'zod';

/** Counts the words in a line as a person would read them: "don't" is one word, a dash alone is none. */
export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The longest sentence people take in under stress, in words (house style). */
export const longestSentence = 25;

/** Text that must say something. */
export const text = z.string('must be text').trim().min(1, 'is empty');

/**
 * Text with a limit on its words.
 * @param most the largest number of words allowed
 */
export function textOfAtMost(most: number) {
  return text.refine((value) => wordCount(value) <= most, {
    error: (issue) => `has ${wordCount(String(issue.input))} words; the limit is ${most}`,
  });
}

/** A name for use in links: lower-case letters, digits and hyphens. It never changes once published. */
export const linkName = z
  .string('must be text')
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'must be lower-case letters, digits and single hyphens, such as listen-start',
  );

/** A page, as its folder and file name without the ending: `stages/listen`. The home page is `index`. */
export const pageSlug = z
  .string('must be text')
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(\/[a-z0-9]+(-[a-z0-9]+)*)?$/,
    'must be a page as folder/name, such as stages/listen (no slash at the start, no .mdx at the end)',
  );

/**
 * A day, as 2026-11-22. YAML readers hand over a Date or a string, depending on the reader; both become
 * the same string.
 */
export const day = z
  .union([z.date(), z.string()], 'must be a day, such as 2026-11-22')
  .transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value))
  .refine(
    (value) => isCalendarDay(value),
    'must be a real day written as year-month-day, such as 2026-11-22',
  );

function isCalendarDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const parsed = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === value;
}

/** A guideline, G01 to G99. */
export const guidelineId = z
  .string('must be text')
  .regex(/^G\d{2}$/, 'must be a guideline, such as G23');

/** An addition: what the source articles lack, X01 to X99. */
export const additionId = z
  .string('must be text')
  .regex(/^X\d{2}$/, 'must be an addition, such as X03');

/** A list that names nothing twice. */
export function listOf<T extends z.ZodType>(item: T) {
  return z
    .array(item, 'must be a list')
    .refine((values) => new Set(values).size === values.length, {
      error: (issue) => `names ${repeated(issue.input)} twice`,
    });
}

function repeated(values: unknown): string {
  if (!Array.isArray(values)) return 'something';
  return String(values.find((value, index) => values.indexOf(value) !== index));
}
