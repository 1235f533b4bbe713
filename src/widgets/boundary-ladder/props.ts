/** What the ladder is told: the words and the policy of this workplace. */
import type { AtOnce, LadderFile, Rung } from '../../model/ladder.ts';
import type { SaidPhrase } from '../shared/said-phrase.ts';
import type { LeadContactProps } from '../shared/LeadContact.tsx';

export type RungWords = Omit<Rung, 'say'> & { words: readonly SaidPhrase[] };

export type AtOnceWords = Omit<AtOnce, 'say' | 'page'> & {
  words: readonly SaidPhrase[];
  page: { title: string; href: string };
};

export type EasedWords = Omit<LadderFile['eased'], 'say'> & { words: readonly SaidPhrase[] };

export interface LadderProps {
  /** What this workplace allows, in a sentence. */
  policy: string;
  rungs: readonly RungWords[];
  atOnce: readonly AtOnceWords[];
  eased: EasedWords;
  /** How and when a customer comes back. */
  wayBack: { route: string; hours: string };
  after: LadderFile['after'];
  breathe: { title: string; href: string };
  noteHref: string;
  lead: LeadContactProps;
}
