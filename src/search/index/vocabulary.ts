/** The words of the site, for telling a known word from a misspelt or half-typed one. */
import { keyOf, spelling } from '../query/key.ts';

/** A word that may be meant by a misspelling or a beginning. */
export interface VocabularyWord {
  word: string;
  key: string;
  readonly spelling: string;
}

export class Vocabulary {
  /** The words that lead somewhere, in no order. */
  readonly words: VocabularyWord[] = [];
  readonly #words = new Set<string>();
  readonly #keys = new Set<string>();
  readonly #bare = new Set<string>();
  readonly #misspellings = new Map<string, string>();

  /** Adds words that lead somewhere. */
  add(words: Iterable<string>): void {
    for (const word of words) {
      if (this.#words.has(word)) continue;
      this.#words.add(word);
      const key = keyOf(word);
      this.#keys.add(key);
      this.words.push(new Word(word, key));
    }
  }

  /** Adds words that lead nowhere, but are words. */
  addBare(words: Iterable<string>): void {
    for (const word of words) this.#bare.add(keyOf(word));
  }

  addMisspellings(misspellings: Readonly<Record<string, string>>): void {
    for (const [typed, meant] of Object.entries(misspellings)) this.#misspellings.set(typed, meant);
  }

  /** Whether the word leads somewhere, in any of its forms. */
  leads(word: string): boolean {
    return this.#keys.has(keyOf(word));
  }

  /** Whether it is a word, in any of its forms, that leads somewhere or not. */
  isKnown(word: string): boolean {
    return this.leads(word) || this.#bare.has(keyOf(word));
  }

  /** What a misspelling stands for, where an editor has written it down. */
  meantBy(typed: string): string | undefined {
    return this.#misspellings.get(typed);
  }
}

class Word implements VocabularyWord {
  #spelling: string | undefined;
  readonly word: string;
  readonly key: string;

  constructor(word: string, key: string) {
    this.word = word;
    this.key = key;
  }

  /** Worked out when the first misspelling has to be compared with it. */
  get spelling(): string {
    return (this.#spelling ??= spelling(this.word));
  }
}
