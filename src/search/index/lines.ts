/** The lines of an entry: each thing it says or is called, the unit that a question is compared with. */
import { normalizeTerm } from '../../model/words/normalize-term.ts';
import { wordsOf } from '../../model/words/words.ts';
import type { IndexEntry, EntryPart } from './index-file.ts';

export type Field =
  'title' | 'address' | 'alias' | 'doNow' | 'description' | 'heading' | 'part' | 'more';

export interface Line {
  entry: IndexEntry;
  field: Field;
  text: string;
  words: readonly string[];
  /** The keys of its words, in order. */
  keys: readonly string[];
  /** The anchor on the page, for a heading or a part. */
  anchor: string | undefined;
}

/**
 * The lines of an entry, or of what a later file adds to it.
 * @param part what to read the lines from
 * @param entry the entry they belong to
 */
export function linesOf(part: EntryPart, entry: IndexEntry): Line[] {
  const line = (field: Field, text: string, anchor?: string): Line => {
    const words = wordsOf(text);
    return { entry, field, text, words, keys: words.map(normalizeTerm), anchor };
  };
  // The last word of a page's address is a name that its editors chose. An anchor is not.
  const name = (address: string) =>
    address.includes('#') ? [] : [line('address', address.split('/').at(-2) ?? '')];
  return [
    ...(part.title ? [line('title', part.title), ...name(part.address)] : []),
    ...(part.doNow ? [line('doNow', part.doNow)] : []),
    ...(part.description ? [line('description', part.description)] : []),
    ...(part.aliases ?? []).map((text) => line('alias', text)),
    ...(part.headings ?? []).map(([id, text]) => line('heading', text, id)),
    ...(part.parts ?? []).map(([id, text]) => line('part', text, id)),
    ...(part.more ?? []).map((text) => line('more', text)),
  ];
}
