/** American spellings that the British dictionary lets pass, because British people have used them too. */
const pairs: Record<string, string> = {
  acknowledgment: 'acknowledgement',
  center: 'centre',
  centered: 'centred',
  centers: 'centres',
  gotten: 'got',
  gray: 'grey',
  harbor: 'harbour',
  meter: 'metre',
  meters: 'metres',
  program: 'programme',
  programs: 'programmes',
  toward: 'towards',
};

const withZ = /iz(?=(e|ed|es|er|ers|ing|ation|ations|ational)$)/i;
/** Words that have a z in Britain as well. */
const alwaysZ = /^(pr|s|caps|se|ass|overs|res|downs)iz/i;

/**
 * The British form of an American spelling.
 * @param isBritish whether the dictionary knows a word
 * @returns undefined where the word is British as it stands
 */
export function britishFor(word: string, isBritish: (word: string) => boolean): string | undefined {
  const known = pairs[word.toLowerCase()];
  if (known !== undefined)
    return /^[A-Z]/.test(word) ? known.charAt(0).toUpperCase() + known.slice(1) : known;
  if (!withZ.test(word) || alwaysZ.test(word)) return undefined;
  const british = word.replace(withZ, 'is');
  return isBritish(british) ? british : undefined;
}
