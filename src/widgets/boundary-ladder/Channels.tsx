/** Where the contact is. The words for other channels are hidden by style alone, so it works without script too. */
import { useId } from 'react';
import { channelNames, channels } from '../../model/phrase-terms.ts';

export function Channels() {
  const name = useId();
  return (
    <fieldset className="ladder-channels">
      <legend className="visually-hidden">Words for</legend>
      {channels.map((channel) => (
        <label key={channel}>
          <input type="radio" name={name} value={channel} defaultChecked={channel === 'phone'} />
          {channelNames[channel]}
        </label>
      ))}
    </fieldset>
  );
}
