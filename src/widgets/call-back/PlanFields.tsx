/** Who, what about, when, and who rings if you are away. */
import { useId } from 'react';
import type { Hours } from '../../model/workplace/hours.ts';
import { TextField } from './TextField.tsx';
import type { TimeMessage } from './time-messages.ts';
import type { Plan } from './words.ts';

interface Props {
  plan: Plan;
  hours: Hours;
  hoursInWords: string;
  told: TimeMessage;
  change: (plan: Plan) => void;
}

export function PlanFields({ plan, hours, hoursInWords, told, change }: Props) {
  const field = (name: keyof Plan) => ({
    value: plan[name],
    onChange: (value: string) => change({ ...plan, [name]: value }),
  });
  const zone = useId();
  const clock = {
    'aria-describedby': zone,
    'aria-invalid': told.isFault && told.sentences.length > 0,
  };
  return (
    <>
      <TextField label="Who to ring" {...field('who')} />
      <TextField label="What it is about" {...field('about')} />
      <div className="call-back-when">
        <TextField label="Day" type="date" max="9999-12-31" {...field('day')} {...clock} />
        <TextField label="Time" type="time" {...field('time')} {...clock} />
      </div>
      <small id={zone}>
        Times are those of {hours.timeZone.replaceAll('_', ' ')}. Hours for ringing back:{' '}
        {hoursInWords}.
      </small>
      <div className={told.isFault ? 'call-back-told fault' : 'call-back-told'} role="status">
        {told.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <TextField label="Who rings if you are away (they have agreed)" {...field('colleague')} />
    </>
  );
}
