/** A line of YAML whose text needs quotes, as an editor should write it. */

const quotes = /["'“”‘’]/;

/**
 * @param line a whole line, such as `title: Shouting: what to do`
 * @returns `title: "Shouting: what to do"`; undefined where the line holds no single text
 */
export function quotedLine(line: string): string | undefined {
  const match = /^\s*((?:- +)?[\w-]+: *|- +)(\S.*?)\s*$/.exec(line);
  if (!match) return undefined;
  const [, before = '', value = ''] = match;
  if (/^[[|>]|^\{(?!\w+\})/.test(value)) return undefined;
  const lead = before.endsWith(' ') ? before : `${before} `;
  return lead + quoted(withoutQuotes(value));
}

/** A text in the straight quotes that fit it. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Whether a text stands in curly quotes from end to end, which YAML takes for letters. */
export function isInCurlyQuotes(text: string): boolean {
  return /^[“”„‘’][^“”„]*[“”‘’]$/.test(text.trim());
}

/** A text without quotes of any kind at both ends, or without the only one at its start. */
function withoutQuotes(text: string): string {
  const inner = text.slice(1, -1);
  if (!quotes.test(text.charAt(0))) return text;
  if (text.length > 1 && quotes.test(text.at(-1) ?? '') && !inner.includes('"')) return inner;
  return quotes.test(text.slice(1)) ? text : text.slice(1);
}
