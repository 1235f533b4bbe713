/** A result as it is shown: what it is, what to do there, and which part of it answers. */
import type { IndexEntry, WordsToSay } from '../index/index-file.ts';
import type { NameIndex } from '../index/name-index.ts';
import type { ResultKind } from '../kinds.ts';
import type { MarkedPiece } from '../query/marks.ts';
import type { ParsedQuery } from '../query/parse-query.ts';
import type { RolledUp } from './roll-up.ts';
import type { ScoredEntry } from './score.ts';

/** A part of a page that answers: a section, a phrase or a step, with its own address. */
export interface SubResult {
  address: string;
  kind: ResultKind;
  title: string;
}

export interface Result {
  /** Address within the site, without the base. */
  address: string;
  kind: ResultKind;
  title: string;
  /** What to do now, or what it is about. */
  line?: string;
  urgent: boolean;
  /** The name that was asked for, where it stands on the page but not in this result. */
  also?: string;
  /** Where the full text answers: the words around the match. */
  excerpt?: readonly MarkedPiece[];
  subResults: readonly SubResult[];
  /** Whom to reach. */
  contacts: readonly string[];
  /** The words to say there. */
  say: readonly WordsToSay[];
}

const maxSubResults = 2;
/** An alias of more words is a sentence that somebody types, and no name. */
const maxNameWords = 3;
/** A part is named when it answers about as well as the page, or well by itself. */
const minShareOfPage = 0.6;
const minRelevance = 0.3;
/** A part that stands on another page takes its reader away from this one, so it has to be well worth it. */
const minRelevanceElsewhere = 0.6;

/** Makes a result of an entry and the lines of it that match. */
export function resultOf(found: RolledUp, query: ParsedQuery, index: NameIndex): Result {
  const { entry } = found;
  const also = alsoCalled(found, query, index);
  const line = entry.doNow ?? entry.description;
  return {
    address: entry.address,
    kind: entry.kind,
    title: entry.title,
    urgent: entry.urgent ?? false,
    subResults: subResultsOf(found),
    contacts: entry.contacts ?? [],
    say: (entry.say ?? []).flatMap((id) => index.words[id] ?? []),
    ...(line !== undefined && { line }),
    ...(also !== undefined && { also }),
  };
}

/**
 * An alias is named only when it is the name that was asked for, nothing of the result that can be seen explains it,
 * and every word of it stands somewhere on the site to be read: a word that lives in the aliases alone is never shown.
 */
function alsoCalled(
  { lines }: ScoredEntry,
  query: ParsedQuery,
  index: NameIndex,
): string | undefined {
  const [best] = lines;
  if (best?.line.field !== 'alias' || best.line.words.length > maxNameWords) return undefined;
  const isName = best.line.keys.every(
    (key) => query.typed.has(key) && !index.language.isStopWord(key),
  );
  const explained = lines.some(
    ({ line, score }) => line.field !== 'alias' && score >= best.score * 0.7,
  );
  return isName && !explained && best.line.words.every((word) => index.vocabulary.isVisible(word))
    ? best.line.text
    : undefined;
}

function subResultsOf({ entry, lines, held, relevance }: RolledUp): SubResult[] {
  const min = Math.max(minRelevance, relevance * minShareOfPage);
  const sections = lines
    .filter(({ line, score }) => line.anchor && score >= min)
    .map(({ line, score }) => ({
      address: `${entry.address}#${line.anchor ?? ''}`,
      kind: (line.field === 'part' ? 'pair' : 'section') as ResultKind,
      title: line.text,
      score,
    }));
  const parts = held
    .filter(({ relevance: score }) => score >= min)
    .map((part) => ({
      address: addressOn(entry, part.entry),
      kind: part.entry.kind,
      title: part.entry.title,
      score: part.relevance,
    }));
  return [...sections, ...parts]
    .filter(
      ({ address, score }) => address.startsWith(entry.address) || score >= minRelevanceElsewhere,
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, maxSubResults)
    .map(({ address, kind, title }) => ({ address, kind, title }));
}

/** A phrase that stands under "Say" on the page is reached there, with the page around it. */
function addressOn(page: IndexEntry, part: IndexEntry): string {
  const id = part.address.slice(part.address.indexOf('#') + 1);
  return page.say?.includes(id) ? `${page.address}#say` : part.address;
}
