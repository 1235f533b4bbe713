/** What the planner says about the time that was chosen. */
import type { Moment } from './moment.ts';
import { dayInWords } from './words.ts';
import { isSame, wallTimeAt } from './zone.ts';
import type { WallTime } from '../../model/workplace/hours.ts';

export interface TimeMessage {
  /** Whether the time cannot be used as it is. */
  isFault: boolean;
  sentences: string[];
}

/** Why there is no file for a time. */
export const faults: Record<Exclude<Moment['is'], 'planned'>, string> = {
  missing: 'Choose a day and a time first.',
  skipped: 'There is no such time: the clocks go forward over it.',
  past: 'That time has passed.',
};

/**
 * @param wall as it was chosen, on the clock of the workplace
 * @param deviceZone the time zone of this device
 */
export function timeMessage(
  moment: Moment,
  wall: WallTime,
  hoursInWords: string,
  deviceZone: string,
): TimeMessage {
  switch (moment.is) {
    case 'missing':
      return { isFault: true, sentences: [] };
    case 'skipped':
    case 'past':
      return { isFault: true, sentences: [faults[moment.is]] };
    case 'planned': {
      const sentences: string[] = [];
      if (!moment.withinHours) {
        sentences.push(`That is outside the hours for ringing back: ${hoursInWords}.`);
      }
      if (moment.ofTwo) {
        sentences.push(`The clocks go back, so it comes twice. This is the ${moment.ofTwo} time.`);
      }
      const here = wallTimeAt(moment.at, deviceZone);
      if (!isSame(here, wall)) {
        sentences.push(`On this device’s clock: ${dayInWords(here.day)}, ${here.time}.`);
      }
      return { isFault: false, sentences };
    }
  }
}
