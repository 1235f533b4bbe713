/** How far a typed word is from a real one, weighed by the slips that hands and ears really make. */

const editCosts = {
  /** Two neighbours swapped. */
  swapped: 0.5,
  /** A letter of the real word that was not typed. */
  missing: 0.8,
  missingVowel: 0.7,
  /** A letter that was typed and does not belong. */
  extra: 1,
  changed: 1,
  changedVowel: 0.6,
  /** One letter for another that sounds alike. */
  alike: 0.7,
  /** On top, where the first letter is wrong: that slip is rarer. */
  first: 0.2,
  /** The inner letters all there, in a wrong order. */
  shuffled: 1,
};

const vowels = new Set('aeiouy');
const alike = new Set(['cs', 'ck', 'sz', 'iy', 'kq', 'gj', 'fv', 'td', 'mn', 'bp', 'xs']);

function costOfChange(a: string, b: string): number {
  if (a === b) return 0;
  if (vowels.has(a) && vowels.has(b)) return editCosts.changedVowel;
  return alike.has(a + b) || alike.has(b + a) ? editCosts.alike : editCosts.changed;
}

/**
 * The cost of turning the typed word into the real one.
 * @param max a cost above which the exact figure does not matter
 * @returns the cost; Infinity when it is above `max`
 */
export function distance(typed: string, real: string, max: number): number {
  if (typed === real) return 0;
  if (Math.abs(typed.length - real.length) * editCosts.missingVowel > max) return Infinity;
  const cost =
    Math.min(edits(typed, real, max), isShuffled(typed, real) ? editCosts.shuffled : Infinity) +
    (typed.charAt(0) === real.charAt(0) ? 0 : editCosts.first);
  return cost > max ? Infinity : cost;
}

/** Optimal string alignment, row by row; stops when no way can stay within the cost. */
function edits(typed: string, real: string, max: number): number {
  let before: number[] = [];
  let above = [0];
  for (const letter of real) above.push((above.at(-1) ?? 0) + costOfMissing(letter));
  for (let row = 1; row <= typed.length; row++) {
    const a = typed.charAt(row - 1);
    const line = [row * editCosts.extra];
    let min = Infinity;
    for (let column = 1; column <= real.length; column++) {
      const b = real.charAt(column - 1);
      let cost = Math.min(
        at(above, column) + editCosts.extra,
        at(line, column - 1) + costOfMissing(b),
        at(above, column - 1) + costOfChange(a, b),
      );
      if (row > 1 && column > 1 && a === real.charAt(column - 2) && typed.charAt(row - 2) === b) {
        cost = Math.min(cost, at(before, column - 2) + editCosts.swapped);
      }
      line.push(cost);
      min = Math.min(min, cost);
    }
    if (min > max) return Infinity;
    before = above;
    above = line;
  }
  return at(above, real.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

function costOfMissing(letter: string): number {
  return vowels.has(letter) ? editCosts.missingVowel : editCosts.missing;
}

function isShuffled(typed: string, real: string): boolean {
  return (
    typed.length === real.length &&
    typed.length > 4 &&
    typed.charAt(0) === real.charAt(0) &&
    typed.at(-1) === real.at(-1) &&
    sorted(typed) === sorted(real)
  );
}

function sorted(word: string): string {
  return [...word].sort().join('');
}

/** How far a word of this length may be off and still be taken for another. Short words must be right. */
export function maxEditCost(length: number): number {
  if (length <= 3) return 0;
  if (length === 4) return 0.8;
  if (length <= 6) return 1.2;
  return length <= 8 ? 1.7 : 2.2;
}
