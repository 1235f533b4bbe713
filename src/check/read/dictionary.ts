/** The British dictionary, with the words of content/words.txt. */
import { fileURLToPath } from 'node:url';
import {
  getDictionary,
  mergeSettings,
  readSettings,
  type CSpellSettings,
  type SpellingDictionaryCollection,
} from 'cspell-lib';
import type { Content } from '../../source/content.ts';
import { memoizeByObject } from '../../source/memoize.ts';

/** Words the dictionary lacks stand in this file. */
export const wordList = 'words.txt';
const british = fileURLToPath(import.meta.resolve('@cspell/dict-en-gb/cspell-ext.json'));

export const dictionaryFor = memoizeByObject(
  async (
    content: Content,
  ): Promise<{ settings: CSpellSettings; dictionary: SpellingDictionaryCollection }> => {
    const words = content.lines(wordList).map((line) => line.trim());
    const settings = mergeSettings(await readSettings(british), {
      language: 'en-GB',
      dictionaries: ['en-gb'],
      words: words.filter((line) => line !== '' && !line.startsWith('#')),
      minWordLength: 3,
      maxNumberOfProblems: Infinity,
      maxDuplicateProblems: Infinity,
    });
    return { settings, dictionary: await getDictionary(settings) };
  },
);
