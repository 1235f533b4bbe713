/** The letters of a word as bits: a cheap first test before a distance is measured. */

const known = new Map<string, number>();

export function letterMask(word: string): number {
  let bits = known.get(word);
  if (bits === undefined) {
    bits = 0;
    for (let at = 0; at < word.length; at++) bits |= 1 << ((word.charCodeAt(at) - 97) % 32);
    known.set(word, bits);
  }
  return bits;
}

/** How many letters one of the two has and the other has not. */
export function lettersApart(a: number, b: number): number {
  return count(a ^ b);
}

/** How many letters of the first the second has not. */
export function lacking(a: number, b: number): number {
  return count(a & ~b);
}

function count(letters: number): number {
  let found = 0;
  for (let bits = letters; bits; bits &= bits - 1) found++;
  return found;
}
