/** Plans a call-back: the words to say now, and an entry for the calendar. What is typed stays in memory. */
import { useEffect, useState } from 'react';
import { CalendarButton } from './CalendarButton.tsx';
import { momentFor } from './moment.ts';
import { PlanFields } from './PlanFields.tsx';
import type { CallBackProps } from './props.ts';
import { Script } from './Script.tsx';
import { timeMessage } from './time-messages.ts';
import { sentenceFor, type Plan } from './words.ts';

const empty: Plan = { who: '', about: '', day: '', time: '', colleague: '' };

export function CallBackPlanner({ hours, hoursInWords, now, noNews, entry }: CallBackProps) {
  const [plan, setPlan] = useState(empty);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);

  const momentNow = () => momentFor(plan, hours, Date.now());
  const moment = momentNow();
  const deviceZone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const told = timeMessage(moment, plan, hoursInWords, deviceZone);
  const said = moment.is === 'planned' ? sentenceFor(plan, now) : undefined;

  return (
    <div className="call-back" data-needs-script="">
      <fieldset className="tool-fields" disabled={!ready}>
        <legend className="visually-hidden">The call-back</legend>
        <PlanFields
          plan={plan}
          hours={hours}
          hoursInWords={hoursInWords}
          told={told}
          change={setPlan}
        />
      </fieldset>
      <Script said={said} noNews={noNews} />
      <CalendarButton plan={plan} momentNow={momentNow} said={said} noNews={noNews} entry={entry} />
    </div>
  );
}
