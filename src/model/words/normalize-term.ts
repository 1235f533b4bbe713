/** The key of a word: what its spellings and forms have in common (apologised, apologize, apologies). */
import { stemmer } from 'stemmer';

const spellings: readonly (readonly [RegExp, string])[] = [
  [/is(e|ed|er|es|ing|ation|ations)$/, 'iz$1'],
  [/ys(e|ed|er|es|ing)$/, 'yz$1'],
  [/^(.{3,})our(?=$|s|ed|ing|al|ful|ite|able|hood)/, '$1or'],
  [/^(.{3,})tre(s?)$/, '$1ter$2'],
  [/ogue(s?)$/, 'og$1'],
  [/enc(e|es|ed|ing)$/, 'ens$1'],
  [/ae|oe(?=[a-z]{2})/, 'e'],
];

/** British spelling turned American, by rule: only ever compared, never shown. */
export function american(word: string): string {
  return spellings.reduce((one, [british, other]) => one.replace(british, other), word);
}

/** Doubled consonants made single: the commonest slip of the hand, and the commonest doubt in spelling. */
function undoubled(word: string): string {
  return word.replace(/([^aeiou\d])\1+/g, '$1');
}

/** One spelling for all, with its ending: what typing errors are measured on. */
export function spelling(word: string): string {
  return undoubled(american(word));
}

const known = new Map<string, string>();

/** The key under which a word is looked up: its spelling, without its ending. */
export function normalizeTerm(word: string): string {
  let key = known.get(word);
  if (key === undefined) known.set(word, (key = undoubled(stemmer(american(word)))));
  return key;
}
