/** What an answer can be. Ranking and filters hang on these ids; the names are for the reader alone. */
import type { SectionId } from '../model/sections.ts';

/** What an entry of an index is: a page, by its section, or what pages hold. */
export type EntryKind = SectionId | 'home' | 'phrase' | 'pair' | 'step';

/** What a result, or a part of one, is. */
export type ResultKind = EntryKind | 'section';
