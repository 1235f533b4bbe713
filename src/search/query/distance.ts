/** How far a typed word is from a real one, with cheap prices for the slips that hands and ears really make. */

const vowels = new Set('aeiouy');
const alike = new Set(['cs', 'ck', 'sz', 'iy', 'kq', 'gj', 'fv', 'td', 'mn', 'bp', 'xs']);

/** Letters that sound alike cost less than letters that do not. */
function swapCost(a: string, b: string): number {
  if (a === b) return 0;
  if (vowels.has(a) && vowels.has(b)) return 0.6;
  return alike.has(a + b) || alike.has(b + a) ? 0.7 : 1;
}

/**
 * The price of turning one word into the other: letters added, left out, changed, or two neighbours swapped.
 * A slip in the first letter is rarer, so it costs a little more.
 * @param most a price above which the exact figure does not matter
 * @returns the price; Infinity when it is above `most`
 */
export function distance(typed: string, real: string, most: number): number {
  if (Math.abs(typed.length - real.length) > most) return Infinity;
  let before: number[] = [];
  let above = Array.from({ length: real.length + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row++) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= real.length; column++) {
      const a = typed.charAt(row - 1);
      const b = real.charAt(column - 1);
      let cost = Math.min(
        (above[column] ?? Infinity) + (vowels.has(a) ? 0.9 : 1),
        (line[column - 1] ?? Infinity) + (vowels.has(b) ? 0.9 : 1),
        (above[column - 1] ?? Infinity) + swapCost(a, b),
      );
      if (row > 1 && column > 1 && a === real.charAt(column - 2) && typed.charAt(row - 2) === b) {
        cost = Math.min(cost, (before[column - 2] ?? Infinity) + 0.7);
      }
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return Infinity;
    before = above;
    above = line;
  }
  const price = (above[real.length] ?? Infinity) + (typed.charAt(0) === real.charAt(0) ? 0 : 0.2);
  return price > most ? Infinity : price;
}

/** How far a word of this length may be off and still be taken for another. Short words must be right. */
export function tolerance(length: number): number {
  if (length <= 3) return 0;
  if (length === 4) return 0.9;
  if (length <= 6) return 1.2;
  return length <= 8 ? 1.7 : 2.2;
}
