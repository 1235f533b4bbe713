/** The small index, unpacked for asking: which word stands in which line of which entry. */
import { keyOf, spelling } from '../query/key.ts';
import { wordsOf } from '../query/words.ts';
import type { Entry, IndexFile } from './index-file.ts';

export type Field = 'title' | 'alias' | 'doNow' | 'description' | 'heading' | 'part' | 'more';

/** One thing an entry says or is called: the unit that a question is compared with. */
export interface Line {
  entry: Entry;
  field: Field;
  text: string;
  keys: readonly string[];
  /** The anchor on the page, for a heading or a part. */
  anchor?: string;
}

export interface Lookup {
  entries: readonly Entry[];
  lines: readonly Line[];
  /** For each key, the numbers of the lines that hold it. */
  linesWith: ReadonlyMap<string, readonly number[]>;
  /** For each key, how much it tells: much when few entries have it. */
  weightOf(key: string): number;
  /** Words that may be meant by a misspelling or a beginning: as written, with their spelling and key. */
  vocabulary: readonly VocabularyWord[];
  /** Whether a word, in any form, stands anywhere on the site. */
  isKnown(word: string): boolean;
}

export interface VocabularyWord {
  word: string;
  spelling: string;
  key: string;
}

/** Unpacks the index file. */
export function lookupOf(file: IndexFile): Lookup {
  const lines = file.entries.flatMap(linesOf);
  const linesWith = new Map<string, number[]>();
  const entriesWith = new Map<string, Set<Entry>>();
  for (const [number, line] of lines.entries()) {
    for (const key of new Set(line.keys)) {
      list(linesWith, key).push(number);
      const entries = entriesWith.get(key) ?? new Set();
      entriesWith.set(key, entries.add(line.entry));
    }
  }
  const vocabulary = vocabularyOf(file, lines);
  const known = new Set(vocabulary.map(({ key }) => key));
  for (const word of file.words.split(' ')) known.add(keyOf(word));
  const total = file.entries.length;
  return {
    entries: file.entries,
    lines,
    linesWith,
    weightOf: (key) => Math.log(1 + total / (entriesWith.get(key)?.size ?? 1)),
    vocabulary,
    isKnown: (word) => known.has(keyOf(word)),
  };
}

function linesOf(entry: Entry): Line[] {
  const line = (field: Field, text: string, anchor?: string): Line => ({
    entry,
    field,
    text,
    keys: wordsOf(text).map(keyOf),
    ...(anchor && { anchor }),
  });
  return [
    line('title', entry.title),
    ...(entry.doNow ? [line('doNow', entry.doNow)] : []),
    ...(entry.description ? [line('description', entry.description)] : []),
    ...(entry.aliases ?? []).map((text) => line('alias', text)),
    ...(entry.headings ?? []).map(([id, text]) => line('heading', text, id)),
    ...(entry.parts ?? []).map(([id, text]) => line('part', text, id)),
    ...(entry.more ?? []).map((text) => line('more', text)),
  ];
}

function vocabularyOf(file: IndexFile, lines: readonly Line[]): VocabularyWord[] {
  const { families, safety } = file.synonyms;
  const texts = [
    ...lines.map((line) => line.text),
    ...families.flat(),
    ...safety.flatMap(({ words, phrases }) => [...words, ...phrases]),
  ];
  const words = new Set(texts.flatMap(wordsOf));
  return [...words].map((word) => ({ word, spelling: spelling(word), key: keyOf(word) }));
}

function list<K, V>(map: Map<K, V[]>, key: K): V[] {
  let values = map.get(key);
  if (!values) map.set(key, (values = []));
  return values;
}
