/**
 * The small index: what the browser loads to answer a search. Written at build, in two files: the first is small and
 * finds every page; the rest adds the phrases, the steps and what did not fit, and never moves what is shown.
 */
import type { Synonyms } from '../../model/kinds/synonyms.ts';
import type { EntryKind, ResultKind } from '../kinds.ts';

/** Everything that is a result of its own: a page, a phrase or a step of the decision tree. */
export interface IndexEntry {
  /** Address within the site, without the base. */
  address: string;
  kind: EntryKind;
  title: string;
  description?: string;
  doNow?: string;
  urgent?: true;
  /** The addresses of the pages that hold it, for a phrase or a step. */
  of?: string[];
  /** Whom to reach, where the workplace has said so. */
  contacts?: string[];
  /** Ids of the phrases to say. */
  say?: string[];
  /** Other words people type to find it. Searched, and never shown as text of the page. */
  aliases?: string[];
  /** Sections of the page, each with its anchor. */
  headings?: [id: string, title: string][];
  /** Sentences that stand under an anchor of the page, such as the pairs of "Say this, not that". */
  parts?: [id: string, text: string][];
  /** More words that find it, such as the variants of a phrase. */
  more?: string[];
  stages?: string[];
  channels?: string[];
}

/** What the rest adds to an entry of the first file. */
export type EntryPart = Pick<IndexEntry, 'address'> & Partial<IndexEntry>;

export interface FirstFile {
  /** Changes whenever the content does. */
  build: string;
  /** What each kind of result is called. */
  kindNames: Readonly<Record<ResultKind, string>>;
  synonyms: Synonyms;
  /** Real words that look like a misspelt safety word, with spaces between. */
  nearSafety: string;
  /** Misspellings that editors have written down, and the word each stands for. */
  misspellings: Record<string, string>;
  entries: IndexEntry[];
  /** The words that pages say, by the id of the phrase. */
  words: Record<string, WordsToSay>;
}

export interface WordsToSay {
  text: string;
  /** How each gap that may stay empty is filled. */
  slots?: Record<string, { fallback: string }>;
}

export interface RestFile {
  /** Words of the full text that may stand in no entry, with spaces between: never taken for a misspelling. */
  known: string;
  entries: EntryPart[];
  filters: Filters;
}

/** What results can be narrowed to, each with how it is named. */
export interface Filters {
  kinds: [id: EntryKind, name: string][];
  stages: [id: string, name: string][];
  channels: [id: string, name: string][];
}
