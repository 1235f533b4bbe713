/**
 * Claims that age. A sentence of a page with a year in it must be listed in claims.yaml, with what it rests on and the day
 * it was checked; and what is listed must stand on its page.
 */
import { day } from '../../model/fields.ts';
import type { Check } from '../check.ts';
import { error, warning, type Finding } from '../finding.ts';
import type { Content, PageEntry } from '../../source/content.ts';
import { isWhole } from '../read/content-index.ts';
import { proseOf } from '../read/prose.ts';
import { holds, wordsOf } from '../read/visible-text.ts';
import { sentencesIn } from '../read/sentences.ts';
import type { YamlNode } from '../../source/yaml-node.ts';

const rule = 'claim';
const year = /\b(?:19|20)\d\d\b/;
/** Words that promise a day which may have passed by the time they are read. */
const pending = /\b(?:was|were|is|are) due to\b|\bwas due\b/i;

export const claims: Check = (content, today) => {
  const listed = content.listed('claims', 'claims');
  // While the list could not be read, nobody knows what is missing from it.
  const isRead = content.of('claims').every(({ unread }) => !unread);
  return [
    ...listed.flatMap((claim) => [...notThere(claim, content), ...overdue(claim, today)]),
    ...(isRead ? content.pages.flatMap((page) => unlisted(page, listed)) : []),
  ];
};

function notThere(claim: YamlNode, content: Content): Finding[] {
  const slug = claim.get('page').text;
  const words = claim.get('words').text;
  const page = content.pages.find(({ name }) => name === slug);
  if (!page || words === undefined || !isWhole(page)) return [];
  // What only some workplaces see ages as well.
  if (proseOf(page).some(({ text }) => holds(wordsOf(text), wordsOf(words)))) return [];
  return [
    error(
      rule,
      claim.get('words').place,
      `${page.name} does not say “${words.trim()}”`,
      'Quote what stands there, from one paragraph. If the claim is gone, take its entry out.',
    ),
  ];
}

function overdue(claim: YamlNode, today: string): Finding[] {
  const by = day.safeParse(claim.get('reviewBy').value).data;
  if (by === undefined || by >= today) return [];
  return [
    warning(
      rule,
      claim.get('reviewBy').place,
      `this claim was to be checked again by ${by}`,
      'Look at its source, mend the page if it changed, and set both days.',
    ),
  ];
}

/** Sentences with a year that no claim covers, and promises of a day. */
function unlisted(page: PageEntry, listed: readonly YamlNode[]): Finding[] {
  const quotes = listed
    .filter((claim) => claim.get('page').text === page.name)
    .map((claim) => wordsOf(claim.get('words').text ?? ''));
  return proseOf(page)
    .filter(({ where }) => where !== 'value')
    .flatMap((prose) =>
      sentencesIn(prose.text).map(({ text, offset }) => ({ text, place: prose.place(offset) })),
    )
    .flatMap(({ text, place }) => {
      if (pending.test(text)) {
        return [
          error(
            rule,
            place,
            'this says that something is due, and the day may have passed',
            'Say what a source says holds now, with its date; or leave it out.',
          ),
        ];
      }
      if (!year.test(text) || quotes.some((words) => holds(wordsOf(text), words))) return [];
      return [
        error(
          rule,
          place,
          'this sentence holds a year, and claims.yaml does not list it',
          `Add it to content/claims.yaml, with a few of its words, its source and the day it was checked: page: ${page.name}`,
        ),
      ];
    });
}
