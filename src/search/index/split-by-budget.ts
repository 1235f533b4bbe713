/** Shares the index out to its two files, so that the first stays small however much is written. */
import { brotliCompressSync } from 'node:zlib';
import type { EntryKind } from '../kinds.ts';
import type { IndexEntry, EntryPart } from './index-file.ts';

const inTheRest = Infinity;

/** What an agent needs during a call comes first; what is no page waits for the rest. */
const turns: Readonly<Record<EntryKind, number>> = {
  safety: 0,
  situations: 1,
  stages: 2,
  tools: 3,
  skills: 4,
  home: 5,
  reference: 6,
  training: 7,
  phrase: inTheRest,
  pair: inTheRest,
  step: inTheRest,
};

export interface SplitIndex {
  first: IndexEntry[];
  rest: EntryPart[];
}

/**
 * Every page stands in the first file, with as many of its other names as there is room for; safety pages have
 * room always. Phrases, steps and what is only needed for showing more go to the rest.
 * @param maxBytes how many bytes the first file's entries may have, compressed
 */
export function splitByBudget(entries: readonly IndexEntry[], maxBytes: number): SplitIndex {
  const byNeed = entries
    .filter(({ kind }) => turns[kind] < inTheRest)
    .sort((a, b) => turns[a.kind] - turns[b.kind]);
  const others = entries.filter(({ kind }) => turns[kind] === inTheRest);
  const always = byNeed.filter(({ kind }) => kind === 'safety').length;

  // The largest number of pages whose names fit, found by halving.
  let [fits, fitsNot] = [always, byNeed.length + 1];
  while (fitsNot - fits > 1) {
    const half = Math.floor((fits + fitsNot) / 2);
    if (size(split(byNeed, half).first) <= maxBytes) fits = half;
    else fitsNot = half;
  }
  const { first, rest } = split(byNeed, fits);
  return { first, rest: [...rest, ...others] };
}

/** @param named how many pages bring their other names in the first file */
function split(pages: readonly IndexEntry[], named: number): SplitIndex {
  const first: IndexEntry[] = [];
  const rest: EntryPart[] = [];
  for (const [place, page] of pages.entries()) {
    const {
      address,
      kind,
      title,
      description,
      doNow,
      urgent,
      contacts,
      say,
      aliases,
      headings,
      ...later
    } = page;
    const line = doNow === undefined ? { description } : { doNow };
    const names = { aliases, headings };
    first.push(
      said({
        address,
        kind,
        title,
        ...line,
        urgent,
        contacts,
        say,
        ...(place < named && names),
      }) as IndexEntry,
    );
    const more = said({
      ...later,
      ...(doNow !== undefined && { description }),
      ...(place >= named && names),
    });
    if (Object.keys(more).length > 0) rest.push({ address, ...more });
  }
  return { first, rest };
}

function said(entry: Record<string, unknown>): Partial<IndexEntry> {
  return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}

function size(entries: readonly IndexEntry[]): number {
  return brotliCompressSync(JSON.stringify(entries)).length;
}
