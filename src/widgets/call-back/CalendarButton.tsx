/** The reminder, and the file for the calendar. */
import { useId, useState } from 'react';
import { download } from '../../dom/download.ts';
import { say } from '../../dom/status.ts';
import { fileNameFor, randomId } from './file.ts';
import type { Moment } from './moment.ts';
import type { CallBackProps } from './props.ts';
import { faults } from './time-messages.ts';
import { descriptionFor, titleFor, type Plan } from './words.ts';

const reminders = [
  [10, '10 minutes before'],
  [30, '30 minutes before'],
  [60, 'an hour before'],
  [0, 'at the time'],
] as const;

interface Props extends Pick<CallBackProps, 'noNews' | 'entry'> {
  plan: Plan;
  /** Judged again when the file is asked for: time passes while one types. */
  momentNow: () => Moment;
  said: string | undefined;
}

export function CalendarButton({ plan, momentNow, said, noNews, entry }: Props) {
  const id = useId();
  const [remindBefore, remind] = useState(10);

  async function save(): Promise<void> {
    const moment = momentNow();
    if (moment.is !== 'planned') {
      say(faults[moment.is]);
      return;
    }
    try {
      const { calendarFile } = await import('./calendar-file.ts');
      const description = descriptionFor(plan, said, noNews, entry);
      const title = titleFor(plan, entry);
      const made = {
        at: moment.at,
        title,
        description,
        remindBefore,
        id: randomId(),
        madeAt: Date.now(),
      };
      download(calendarFile(made), fileNameFor(plan), 'text/calendar');
      say('Downloaded. Open the file to add it to your calendar.');
    } catch {
      say('The file could not be made: part of this page did not load. Check the connection.');
    }
  }

  return (
    <div className="tool-buttons">
      <label htmlFor={id}>Remind me</label>
      <select id={id} value={remindBefore} onChange={(event) => remind(Number(event.target.value))}>
        {reminders.map(([minutes, words]) => (
          <option key={minutes} value={minutes}>
            {words}
          </option>
        ))}
      </select>
      <button type="button" className="button primary" onClick={() => void save()}>
        Get the calendar file
      </button>
    </div>
  );
}
