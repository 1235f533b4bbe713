/** What the ladder is told: the words and the policy of this workplace. */
import type { ReactNode } from 'react';
import type { ContactView } from '../../model/workplace/contact-view.ts';
import type { AtOnce, LadderFile, Rung, RungId } from '../../model/kinds/ladder.ts';

/** Where words to say stand: on a rung, where they stopped, where it ends at once. */
export type Place = RungId | 'eased' | 'danger' | 'threats' | 'hate' | 'sexualRemarks';

/**
 * The words to say, by place. They come as finished HTML, so that they stand in the page once, and not a second time as
 * data. Where the page has the words already, none come, and the ladder leads to them.
 */
export type WordsByPlace = Partial<Record<Place, ReactNode>>;

export interface LadderProps extends WordsByPlace {
  /** What this workplace allows, in a sentence. */
  policy: string;
  rungs: readonly Omit<Rung, 'say'>[];
  atOnce: readonly (Omit<AtOnce, 'say' | 'page'> & { page: { title: string; href: string } })[];
  thanks: Omit<LadderFile['eased'], 'say'>;
  /** How a customer comes back, where the workplace has set it, and when. */
  wayBack: { route: string | undefined; hours: string };
  after: LadderFile['after'];
  breathe: { title: string; href: string };
  noteHref: string;
  /** How to reach the team lead; undefined where that is not set. */
  lead: ContactView | undefined;
}
