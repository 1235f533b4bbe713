/** What a card of the picker is given: it and its actions are drawn from the same. */
import type { GapValues } from '../../model/gaps.ts';
import type { BookPhrase } from './book.ts';
import type { Act } from './use-picker.ts';

export interface CardProps {
  phrase: BookPhrase;
  stageTitle: string;
  /** The numbers of the ways that fit, and the one that is shown. */
  fitting: string;
  way: number;
  values: GapValues;
  favourite: boolean;
  act: Act;
}
