/**
 * Every part an editor may write in a page, with what it does and what can be set on it. The site maps exactly
 * these names to components, and the checker judges pages by this list, so that the two cannot drift apart.
 */
import { contactRoles } from './kinds/organisation.ts';
import type { PartName } from './headed-parts.ts';
import { endAtOnceReasons, whoMayEnd } from './workplace/ending-contact.ts';
import { policyFacts } from './workplace/policy.ts';

/** What can be set on a part: one of a few values, or the names of things that stand elsewhere in content/. */
export type PartAttribute =
  | { does: string; values: readonly string[] }
  | { does: string; refersTo: 'phrase' | 'situation' | 'stage' | 'pattern' | 'step'; many?: true };

export interface MdxPart {
  /** One line for the editor. */
  does: string;
  /** Whether text stands between an opening and a closing tag; otherwise the part closes itself: `<Name />`. */
  holdsText: boolean;
  /** What can be set. A part that has any takes exactly one. */
  attributes: Record<string, PartAttribute>;
}

function block(does: string): MdxPart {
  return { does, holdsText: true, attributes: {} };
}

function picture(does: string): MdxPart {
  return { does, holdsText: false, attributes: {} };
}

const withHeading = {
  Dont: block('What not to do, as a list.'),
  Afterwards: block('What to do when the contact is over.'),
  Slip: block('The common slip of a stage.'),
  Practise: block('A drill.'),
  Channels: block('What differs in chat, by email and face to face.'),
  Why: block('Why it works, folded, with what the advice rests on.'),
} satisfies Record<PartName, MdxPart>;

export const mdxParts = {
  ...withHeading,
  Say: {
    does: 'Phrases to say, as cards with a copy button.',
    holdsText: false,
    attributes: {
      ids: { does: 'phrases by id, with spaces between', refersTo: 'phrase', many: true },
      situation: {
        does: 'every phrase for one situation, such as shouting',
        refersTo: 'situation',
      },
      stage: { does: 'every phrase of one stage, such as listen', refersTo: 'stage' },
    },
  },
  Contact: {
    does: 'How to reach one role of your workplace.',
    holdsText: false,
    attributes: { role: { does: 'whose contact it is', values: contactRoles } },
  },
  Policy: {
    does: 'A fact of your workplace’s policy, within a sentence.',
    holdsText: false,
    attributes: { fact: { does: 'which fact', values: policyFacts } },
  },
  ByPolicy: {
    does: 'Text shown only where the policy of the workplace is this one.',
    holdsText: true,
    attributes: {
      who: { does: 'who may end a contact there', values: whoMayEnd },
      'at-once': { does: 'what may be ended at once there', values: endAtOnceReasons },
      'warn-first': { does: 'what may not be ended at once there', values: endAtOnceReasons },
    },
  },
  PrintSide: block('A checklist that can be printed on a side of its own.'),
  StageLine: picture('The stages as a line.'),
  FourBands: picture('The four bands: upset, disruptive, abusive, danger.'),
  BoundaryLadder: picture('The steps of the boundary protocol.'),
  BoundaryRungs: {
    does: 'The boundary ladder to climb step by step.',
    holdsText: false,
    attributes: {
      words: { does: 'where the words to say stand', values: ['here', 'on-the-page'] },
    },
  },
  CallNote: picture('The call note to fill in.'),
  CallBackPlanner: picture('The call-back planner.'),
  BreathAndVoice: picture('Breath and voice.'),
  SayThisNotThat: picture('The table of what to say and what not to say.'),
  EmergencyNumbers: picture('Emergency numbers by country.'),
  Helplines: picture('Crisis lines by country.'),
  ByCountry: picture(
    'Every number and law by country, with its source and the day it was checked.',
  ),
  DatedClaims: picture('The table of everything that ages, with the day it was checked.'),
  PhraseList: picture('The list of all phrases.'),
  PhrasePicker: picture('The phrase picker.'),
  TreeStart: picture('The decision tree, from its first question on.'),
  DecisionTree: {
    does: 'The decision tree, from any step on.',
    holdsText: false,
    attributes: { start: { does: 'the step it starts with, such as conduct', refersTo: 'step' } },
  },
  BreathingPatterns: picture('The breathing patterns.'),
  BreathingTimer: {
    does: 'The breathing timer.',
    holdsText: false,
    attributes: {
      pattern: { does: 'the pattern it is set to, such as longer-out', refersTo: 'pattern' },
    },
  },
  SourceList: picture('The list of sources.'),
  GuidelineList: {
    does: 'The list of guidelines, or of additions.',
    holdsText: false,
    attributes: { kind: { does: 'which list', values: ['guidelines', 'additions'] } },
  },
  RedFlags: picture('The check for danger and other urgent things.'),
  SearchBox: picture('The search box.'),
  SituationList: picture('The list of situations.'),
  ToolList: picture('The list of tools.'),
} satisfies Record<string, MdxPart>;

export type MdxPartName = keyof typeof mdxParts;

/** The part of that name, or undefined when there is none. */
export function mdxPart(name: string): MdxPart | undefined {
  return Object.hasOwn(mdxParts, name) ? mdxParts[name as MdxPartName] : undefined;
}
