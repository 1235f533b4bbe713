/** Spelling, British. Words the dictionary lacks stand in content/words.txt. */
import { fileURLToPath } from 'node:url';
import { getDictionary, mergeSettings, readSettings, validateText, type CSpellSettings } from 'cspell-lib';
import { americanSpellings } from '../american-spellings.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import type { Content } from '../read/content.ts';
import { allProse } from '../read/prose.ts';

const britishDictionary = fileURLToPath(import.meta.resolve('@cspell/dict-en-gb/cspell-ext.json'));

export const spelling: Check = async (content) => {
  const settings = await settingsFor(content);
  const found: Finding[] = [];
  for (const prose of allProse(content)) {
    for (const issue of await validateText(prose.text, settings, { generateSuggestions: false })) {
      found.push(error('spelling', prose.place(issue.offset), `“${issue.text}” is not in the dictionary`, await advice(issue.text, settings)));
    }
  }
  return found;
};
