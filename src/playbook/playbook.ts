/** The playbook as pages and tools see it: published, sound, and as it is under the policy of this workplace. */
import type { BreathingPattern } from '../model/kinds/breathing.ts';
import type { CallBackFile } from '../model/kinds/call-back.ts';
import type { NoteFile } from '../model/kinds/call-note.ts';
import type { Claim } from '../model/kinds/claim.ts';
import type { Country } from '../model/kinds/country.ts';
import type { Addition, Guideline, Source } from '../model/kinds/guideline.ts';
import type { AtOnce, LadderFile, Rung } from '../model/kinds/ladder.ts';
import type { Organisation } from '../model/kinds/organisation.ts';
import type { Page } from '../model/kinds/page.ts';
import type { Pair, Phrase } from '../model/kinds/phrase.ts';
import type { Picture } from '../model/kinds/picture.ts';
import type { Redirect } from '../model/kinds/redirect.ts';
import type { SectionText } from '../model/kinds/section.ts';
import type { Step } from '../model/kinds/step.ts';
import type { Synonyms } from '../model/kinds/synonyms.ts';
import type { StepGraph } from '../model/tree/graph.ts';

/** A page that is no draft. */
export interface SitePage extends Page {
  /** Address within the site, without the base. */
  address: string;
  /** The text under the front matter, as it is written. */
  body: string;
}

export type SiteStep = Step & {
  /** The text under the front matter, as it is written. */
  body: string;
};

export interface Playbook {
  organisation: Organisation;
  /** In the order of the menu. */
  sections: readonly SectionText[];
  /** Every published page: section by section in the order of the menu, then by `order`. */
  pages: readonly SitePage[];
  /** File by file, in the order of each file. */
  phrases: readonly Phrase[];
  pairs: readonly Pair[];
  /** In the order of their file names. */
  steps: readonly SiteStep[];
  /** What leads where in the decision tree. */
  stepGraph: StepGraph;
  ladder: Pick<LadderFile, 'eased' | 'after'> & {
    /** What the workplace allows, in a sentence. */
    allowed: string;
    rungs: readonly Rung[];
    /** What may be ended without a warning, gravest first. */
    atOnce: readonly AtOnce[];
  };
  /** By file name. */
  pictures: ReadonlyMap<string, Picture>;
  /** In the order of the list: the first is the default. */
  breathing: readonly BreathingPattern[];
  /** What everyone must know before breathing with a timer. */
  breatheSafely: readonly string[];
  callNote: NoteFile;
  callBack: CallBackFile;
  countries: readonly Country[];
  /** What to do where the person is in another country than you. */
  elsewhere: string;
  guidelines: readonly Guideline[];
  additions: readonly Addition[];
  sources: readonly Source[];
  claims: readonly Claim[];
  redirects: readonly Redirect[];
  synonyms: Synonyms;
}
