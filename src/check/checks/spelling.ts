/** Spelling, British. Words the dictionary lacks stand in content/words.txt. */
import { validateText, type CSpellSettings, type SpellingDictionaryCollection } from 'cspell-lib';
import { britishFor } from '../american-spellings.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import type { Entry } from '../../source/content.ts';
import { dictionaryFor, wordList } from '../read/dictionary.ts';
import { blank } from '../../source/positions.ts';
import { proseOf } from '../read/prose.ts';

const rule = 'spelling';

export const spelling: Check = async (content) => {
  const { settings, dictionary } = await dictionaryFor(content);
  const found = await Promise.all(
    content.entries.map(async (entry) => {
      const text = proseAlone(entry);
      return [
        ...(await misspelt(entry, text, settings, dictionary)),
        ...american(entry, text, dictionary),
      ];
    }),
  );
  return found.flat();
};

/** The text of a file with everything blank but the words readers see. */
function proseAlone(entry: Entry): string {
  let text = blank(entry.text);
  for (const { start, text: words } of proseOf(entry)) {
    text = text.slice(0, start) + words + text.slice(start + words.length);
  }
  return text;
}

async function misspelt(
  entry: Entry,
  text: string,
  settings: CSpellSettings,
  dictionary: SpellingDictionaryCollection,
): Promise<Finding[]> {
  const issues = await validateText(text, settings, { generateSuggestions: false });
  return issues.map(({ text: word, offset }) => {
    const near = nearestWord(word, dictionary);
    const meant = near ? `Did you mean “${near}”? ` : '';
    return error(
      rule,
      entry.place(offset),
      `“${word}” is not in the dictionary`,
      `${meant}If it is right, add it to content/${wordList}.`,
    );
  });
}

const suggested = new Map<string, string | undefined>();

/** Finding a suggestion takes tens of milliseconds, and a name may stand on every page. */
function nearestWord(word: string, dictionary: SpellingDictionaryCollection): string | undefined {
  if (!suggested.has(word))
    suggested.set(word, dictionary.suggest(word, { numSuggestions: 1 })[0]?.word);
  return suggested.get(word);
}

function american(entry: Entry, text: string, dictionary: SpellingDictionaryCollection): Finding[] {
  return [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index }) => {
    const proper = britishFor(word, (candidate) => dictionary.has(candidate));
    if (proper === undefined) return [];
    return [
      error(rule, entry.place(index), `“${word}” is an American spelling`, `Write “${proper}”.`),
    ];
  });
}
