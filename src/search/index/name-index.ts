/** The small index, ready to be asked: which word stands in which line of which entry. */
import { languageOf, type Language } from '../../model/words/language.ts';
import { wordsOf } from '../../model/words/words.ts';
import type { IndexEntry, EntryPart, FirstFile, RestFile } from './index-file.ts';
import { linesOf, type Line } from './lines.ts';
import { Vocabulary } from './vocabulary.ts';

export class NameIndex {
  readonly entries = new Map<string, IndexEntry>();
  readonly lines: Line[] = [];
  readonly vocabulary = new Vocabulary();
  readonly language: Language;
  /** The words that pages say, by the id of the phrase. */
  readonly words: FirstFile['words'];
  readonly #linesWith = new Map<string, number[]>();
  readonly #weights = new Map<string, number>();
  /** Only what the first file holds is counted, so that what comes later changes the weight of no word. */
  readonly #counted = new Set<IndexEntry>();

  constructor({
    synonyms,
    nearSafety,
    misspellings,
    entries,
    words,
  }: Omit<FirstFile, 'build' | 'kindNames'>) {
    this.words = words;
    this.language = languageOf(synonyms);
    const { filler, families, safety } = synonyms;
    // Small words are words: bloke is not a misspelt Blake.
    this.vocabulary.addBare(filler.flatMap(wordsOf));
    for (const text of families.flat()) this.vocabulary.add(wordsOf(text), false);
    for (const meaning of safety) {
      for (const text of [...meaning.words, ...meaning.phrases])
        this.vocabulary.add(wordsOf(text), false);
    }
    this.vocabulary.addExact(nearSafety.split(' '));
    this.vocabulary.addMisspellings(misspellings);
    for (const entry of entries) {
      this.#counted.add(entry);
      this.#addPart(entry, entry);
    }
  }

  /** Takes in the rest of the index. */
  add({ known, entries }: Pick<RestFile, 'known' | 'entries'>): void {
    this.vocabulary.addBare(known.split(' '));
    for (const part of entries) {
      const entry = this.entries.get(part.address);
      if (entry) this.#addPart(part, Object.assign(entry, part));
      else if (isWhole(part)) this.#addPart(part, part);
    }
    this.#weights.clear();
  }

  /** The numbers of the lines that hold a key. */
  linesWith(key: string): readonly number[] {
    return this.#linesWith.get(key) ?? [];
  }

  /** How much a key tells: much when few entries have it. */
  weightOf(key: string): number {
    let weight = this.#weights.get(key);
    if (weight === undefined) {
      const found = new Set<IndexEntry>();
      for (const number of this.linesWith(key)) {
        const entry = this.lines[number]?.entry;
        if (entry && this.#counted.has(entry)) found.add(entry);
      }
      weight = Math.log(1 + this.#counted.size / Math.max(1, found.size));
      this.#weights.set(key, weight);
    }
    return weight;
  }

  #addPart(part: EntryPart, entry: IndexEntry): void {
    this.entries.set(entry.address, entry);
    for (const line of linesOf(part, entry)) {
      const number = this.lines.push(line) - 1;
      this.vocabulary.add(line.words, line.field !== 'alias' && line.field !== 'more');
      for (const key of line.keys) {
        const numbers = this.#linesWith.get(key);
        if (!numbers) this.#linesWith.set(key, [number]);
        else if (numbers.at(-1) !== number) numbers.push(number);
      }
    }
  }
}

function isWhole(part: EntryPart): part is IndexEntry {
  return part.kind !== undefined && part.title !== undefined;
}
