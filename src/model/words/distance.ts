/** How far a typed word is from a real one, priced by the slips that hands and ears really make. */

const prices = {
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

function priceOfChange(a: string, b: string): number {
  if (a === b) return 0;
  if (vowels.has(a) && vowels.has(b)) return prices.changedVowel;
  return alike.has(a + b) || alike.has(b + a) ? prices.alike : prices.changed;
}

/**
 * The price of turning the typed word into the real one.
 * @param most a price above which the exact figure does not matter
 * @returns the price; Infinity when it is above `most`
 */
export function distance(typed: string, real: string, most: number): number {
  if (typed === real) return 0;
  if (Math.abs(typed.length - real.length) * prices.missingVowel > most) return Infinity;
  const price =
    Math.min(edits(typed, real, most), isShuffled(typed, real) ? prices.shuffled : Infinity) +
    (typed.charAt(0) === real.charAt(0) ? 0 : prices.first);
  return price > most ? Infinity : price;
}

/** Optimal string alignment, row by row; stops when no way can stay within the price. */
function edits(typed: string, real: string, most: number): number {
  let before: number[] = [];
  let above = [0];
  for (const letter of real) above.push((above.at(-1) ?? 0) + priceOfMissing(letter));
  for (let row = 1; row <= typed.length; row++) {
    const a = typed.charAt(row - 1);
    const line = [row * prices.extra];
    let least = Infinity;
    for (let column = 1; column <= real.length; column++) {
      const b = real.charAt(column - 1);
      let price = Math.min(
        at(above, column) + prices.extra,
        at(line, column - 1) + priceOfMissing(b),
        at(above, column - 1) + priceOfChange(a, b),
      );
      if (row > 1 && column > 1 && a === real.charAt(column - 2) && typed.charAt(row - 2) === b) {
        price = Math.min(price, at(before, column - 2) + prices.swapped);
      }
      line.push(price);
      least = Math.min(least, price);
    }
    if (least > most) return Infinity;
    before = above;
    above = line;
  }
  return at(above, real.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

function priceOfMissing(letter: string): number {
  return vowels.has(letter) ? prices.missingVowel : prices.missing;
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
export function tolerance(length: number): number {
  if (length <= 3) return 0;
  if (length === 4) return 0.8;
  if (length <= 6) return 1.2;
  return length <= 8 ? 1.7 : 2.2;
}
