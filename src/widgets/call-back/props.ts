/** What the call-back planner is told: the hours of this workplace and the words. */
import type { CallBackFile } from '../../model/kinds/call-back.ts';
import type { Hours } from '../../model/workplace/hours.ts';
import type { SaidPhrase } from '../../model/said-phrase.ts';

export interface CallBackProps {
  hours: Hours;
  /** The same in words: “Monday to Friday, 09:00 to 17:00”. */
  hoursInWords: string;
  /** What to say now, best first. */
  now: readonly SaidPhrase[];
  noNews: readonly SaidPhrase[];
  entry: CallBackFile['entry'];
}
