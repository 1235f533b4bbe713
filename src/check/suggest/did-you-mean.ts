/** "Did you mean": finds the name an editor most likely wanted. */
import { closest, distance } from 'fastest-levenshtein';

/**
 * A question to put after a finding.
 * @param wrong what was written
 * @param known the names that would be right
 * @returns `Did you mean “listen-start”? ` with a space at the end, or nothing when no name is near
 */
export function didYouMean(wrong: string, known: Iterable<string>): string {
  const near = nearest(wrong, known);
  return near === undefined ? '' : `Did you mean “${near}”? `;
}

/** The known name nearest to what was written, if it is near enough to be a slip. */
export function nearest(wrong: string, known: Iterable<string>): string | undefined {
  const names = [...known].filter((name) => name !== wrong);
  if (names.length === 0) return undefined;
  const lower = wrong.toLowerCase();
  const sameButCase = names.find((name) => name.toLowerCase() === lower);
  if (sameButCase !== undefined) return sameButCase;
  const candidate = closest(wrong, names);
  // G03 is no slip for G01: another number names another thing.
  if (withoutDigits(wrong) === withoutDigits(candidate)) return undefined;
  const furthest = Math.max(
    1,
    Math.min(4, Math.floor(Math.max(wrong.length, candidate.length) / 3)),
  );
  const isNear =
    distance(lower, candidate.toLowerCase()) <= furthest ||
    sameLetters(lower, candidate.toLowerCase());
  return isNear ? candidate : undefined;
}

function withoutDigits(name: string): string {
  return name.replace(/\d+/g, '#');
}

/** Letters in the wrong order are one slip of the hand, however short the word. */
function sameLetters(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}
