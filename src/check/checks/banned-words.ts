/** Words the house style bans: they tell people under stress that it ought to be easy. */
import type { Check } from '../check.ts';
import { error } from '../finding.ts';
import { allProse } from '../read/prose.ts';

/** The key of words that are shown because nobody should say them. */
const whatNotToSay = 'not';
const banned = /\b(?:just|simply|obviously)\b/gi;

export const bannedWords: Check = (content) =>
  allProse(content)
    .filter(({ key }) => key !== whatNotToSay)
    .flatMap((prose) =>
      [...prose.text.matchAll(banned)].map((match) =>
        error(
          'banned-word',
          prose.place(match.index),
          `the house style never says “${match[0].toLowerCase()}”`,
          'Take it out, or use another word.',
        ),
      ),
    );
