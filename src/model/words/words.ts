/** Cuts what somebody typed, or what a page says, into plain words. */

const digits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Signs that stand in for a letter inside a word: r@pe, su1cide, a$$. */
const signs: Record<string, string> = {
  '@': 'a',
  $: 's',
  '!': 'i',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
};

/**
 * The words of a text, in order: lower case, no accents, no apostrophes (don't is dont), hyphens and every
 * other mark taken as a space, a single digit written out (1 star is one star), letters typed apart put
 * together (s u i c i d e).
 * @param text anything at all
 */
export function wordsOf(text: string): string[] {
  if (/^[a-z]{2,}( [a-z]{2,})*$/.test(text)) return text.split(' ');
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['‘’ʼ`´]/gu, '')
    .replace(/(?<=\p{L})[*]+(?=\p{L})/gu, '')
    .replace(/(?<=[\p{L}$])(?:\$|[@!01345](?=\p{L}))/gu, (sign) => signs[sign] ?? sign)
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}[ .-]){2,}\p{L}(?![\p{L}\p{N}])/gu, (spaced) =>
      spaced.replace(/[ .-]/g, ''),
    );
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => digits[Number(word)] ?? word);
}
