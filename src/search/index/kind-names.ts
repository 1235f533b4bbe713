/** What each kind of result is called, when it is shown. For the build: the index brings the names to the browser. */
import { sections, type SectionId } from '../../model/sections.ts';
import type { ResultKind } from '../kinds.ts';

const sectionNames = Object.fromEntries(sections.map(({ id, kind }) => [id, kind])) as Record<
  SectionId,
  string
>;

export const kindNames: Readonly<Record<ResultKind, string>> = {
  ...sectionNames,
  home: 'Home',
  phrase: 'Phrase',
  pair: 'Say this, not that',
  step: 'Step',
  section: 'Section',
};
