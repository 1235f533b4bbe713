/** A result as it is shown: what it is, what to do there, and which part of it answers. */
import type { Entry, WordsToSay } from '../index/index-file.ts';
import type { SmallIndex } from '../index/name-index.ts';
import type { MarkedPiece } from '../query/marks.ts';
import type { Understanding } from '../query/parse-query.ts';
import type { Hosted } from './roll-up.ts';
import type { Scored } from './score.ts';

/** A part of a page that answers: a section, a phrase or a step, with its own address. */
export interface Spot {
  address: string;
  kind: string;
  title: string;
}

export interface Result {
  /** Address within the site, without the base. */
  address: string;
  kind: string;
  title: string;
  /** What to do now, or what it is about. */
  line?: string;
  urgent: boolean;
  /** The name that was asked for, where it stands on the page but not in this result. */
  also?: string;
  /** Where the full text answers: the words around the match. */
  excerpt?: readonly MarkedPiece[];
  spots: readonly Spot[];
  /** Whom to reach. */
  contacts: readonly string[];
  /** The words to say there. */
  say: readonly WordsToSay[];
}

const mostSpots = 2;
/** An alias of more words is a sentence that somebody types, and no name. */
const longestName = 3;
/** A part is named when it answers about as well as the page, or well by itself. */
const spotShare = 0.6;
const spotScore = 0.3;
/** A part that stands on another page takes its reader away from this one, so it has to be well worth it. */
const spotScoreElsewhere = 0.6;

/** Makes a result of an entry and the lines of it that match. */
export function resultOf(found: Hosted, asked: Understanding, index: SmallIndex): Result {
  const { entry } = found;
  const also = alsoCalled(found, asked, index);
  const line = entry.doNow ?? entry.description;
  return {
    address: entry.address,
    kind: entry.kind,
    title: entry.title,
    urgent: entry.urgent ?? false,
    spots: spotsOf(found),
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
  { lines }: Scored,
  asked: Understanding,
  index: SmallIndex,
): string | undefined {
  const [best] = lines;
  if (best?.line.field !== 'alias' || best.line.words.length > longestName) return undefined;
  const isName = best.line.keys.every(
    (key) => asked.typed.has(key) && !index.language.isFiller(key),
  );
  const explained = lines.some(
    ({ line, score }) => line.field !== 'alias' && score >= best.score * 0.7,
  );
  return isName && !explained && best.line.words.every((word) => index.vocabulary.isVisible(word))
    ? best.line.text
    : undefined;
}

function spotsOf({ entry, lines, held, own }: Hosted): Spot[] {
  const least = Math.max(spotScore, own * spotShare);
  const sections = lines
    .filter(({ line, score }) => line.anchor && score >= least)
    .map(({ line, score }) => ({
      address: `${entry.address}#${line.anchor ?? ''}`,
      kind: line.field === 'part' ? 'Say this, not that' : 'Section',
      title: line.text,
      score,
    }));
  const parts = held
    .filter(({ own: score }) => score >= least)
    .map((part) => ({
      address: addressOn(entry, part.entry),
      kind: part.entry.kind,
      title: part.entry.title,
      score: part.own,
    }));
  return [...sections, ...parts]
    .filter(
      ({ address, score }) => address.startsWith(entry.address) || score >= spotScoreElsewhere,
    )
    .sort((a, b) => b.score - a.score)
    .slice(0, mostSpots)
    .map(({ address, kind, title }) => ({ address, kind, title }));
}

/** A phrase that stands under "Say" on the page is reached there, with the page around it. */
function addressOn(page: Entry, part: Entry): string {
  const id = part.address.slice(part.address.indexOf('#') + 1);
  return page.say?.includes(id) ? `${page.address}#say` : part.address;
}
