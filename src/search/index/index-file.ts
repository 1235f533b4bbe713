/** The small index: what the browser loads to answer a search at once. Written at build, read by the search box. */
import type { Channel } from '../../model/phrase.ts';
import type { Synonyms } from '../../model/synonyms.ts';

/** Everything that is a result of its own: a page, a phrase or a step of the decision tree. */
export interface Entry {
  /** Address within the site, without the base. */
  address: string;
  /** What it is, as shown: Situation, Safety, Phrase, Step, … */
  kind: string;
  title: string;
  description?: string;
  doNow?: string;
  urgent?: true;
  /** The addresses of the pages that hold it, for a phrase or a step. */
  of?: string[];
  /** Ids of the phrases to say. */
  say?: string[];
  /** Other words people type to find it. Searched, never shown as text of the page. */
  aliases?: string[];
  /** Sections of the page, each with its anchor. */
  headings?: [id: string, title: string][];
  /** Sentences that stand under an anchor of the page, such as the pairs of "Say this, not that". */
  parts?: [id: string, text: string][];
  /** More of its words that may be matched, such as the options of a step or the variants of a phrase. */
  more?: string[];
  stages?: string[];
  channels?: Channel[];
}

export interface IndexFile {
  entries: Entry[];
  synonyms: Synonyms;
  /** Known words that stand in no entry, with spaces between: never taken for a misspelling. */
  words: string;
  /** Real words that look like a misspelt safety word, with spaces between. */
  nearSafety: string;
  /** Misspellings that editors have written down, and the word each stands for. */
  misspellings: Record<string, string>;
}
