/** The words of the site, for telling a known word from a misspelt or half-typed one. */
import type { VocabularyWord } from '../../model/words/corrections.ts';
import { american, normalizeTerm, spelling } from '../../model/words/normalize-term.ts';

export class Vocabulary {
  /** The words that lead somewhere, in no order. */
  readonly words: VocabularyWord[] = [];
  readonly #words = new Map<string, Word>();
  readonly #keys = new Set<string>();
  readonly #visible = new Set<string>();
  readonly #bareKeys = new Set<string>();
  readonly #exact = new Set<string>();
  readonly #misspellings = new Map<string, string>();
  readonly #bySpelling = new Map<string, string>();
  #spelt = 0;

  /**
   * Adds words that lead somewhere.
   * @param visible whether they can be read on the site
   */
  add(words: Iterable<string>, visible: boolean): void {
    for (const word of words) {
      let known = this.#words.get(word);
      if (!known) {
        known = new Word(word, normalizeTerm(word));
        this.#words.set(word, known);
        this.#keys.add(known.key);
        this.words.push(known);
      }
      known.count++;
      if (visible) this.#visible.add(known.key);
    }
  }

  /** Adds words that lead nowhere, but are words, in all their forms. */
  addBare(words: Iterable<string>): void {
    for (const word of words) this.#bareKeys.add(normalizeTerm(word));
  }

  /** Adds words that lead nowhere, in this form alone. */
  addExact(words: Iterable<string>): void {
    for (const word of words) this.#exact.add(word);
  }

  addMisspellings(misspellings: Readonly<Record<string, string>>): void {
    for (const [typed, meant] of Object.entries(misspellings)) this.#misspellings.set(typed, meant);
  }

  /** The words by their spelling, brought up to date. */
  #spellings(): ReadonlyMap<string, string> {
    for (const { spelling: one, word } of this.words.slice(this.#spelt))
      this.#bySpelling.set(one, word);
    this.#spelt = this.words.length;
    return this.#bySpelling;
  }

  /** Whether the word leads somewhere, in any of its forms. */
  leads(word: string): boolean {
    return this.#keys.has(normalizeTerm(word));
  }

  /** Whether the word can be read somewhere on the site, so that it may be shown. */
  isVisible(word: string): boolean {
    return this.#visible.has(normalizeTerm(word)) || this.#bareKeys.has(normalizeTerm(word));
  }

  /** Whether it is a word, in any of its forms, that leads somewhere or not. */
  isKnown(word: string): boolean {
    return this.leads(word) || this.#exact.has(word) || this.#bareKeys.has(normalizeTerm(word));
  }

  /**
   * The word that was meant by one with a letter doubled or not doubled: harrasment.
   * @returns undefined when the word is right as typed, or right in America (canceled)
   */
  undoubled(typed: string): string | undefined {
    if (this.#words.has(typed)) return undefined;
    const meant = this.#spellings().get(spelling(typed));
    return meant && singleL(american(meant)) !== singleL(american(typed)) ? meant : undefined;
  }

  /** What a misspelling stands for, where an editor has written it down. */
  meantBy(typed: string): string | undefined {
    return this.#misspellings.get(typed);
  }
}

function singleL(word: string): string {
  return word.replaceAll('ll', 'l');
}

class Word implements VocabularyWord {
  #spelling: string | undefined;
  readonly word: string;
  readonly key: string;
  count = 0;

  constructor(word: string, key: string) {
    this.word = word;
    this.key = key;
  }

  /** Worked out when the first misspelling has to be compared with it. */
  get spelling(): string {
    return (this.#spelling ??= spelling(this.word));
  }
}
