/** Where the contact is, so that nobody in chat or at a counter is shown words for the phone. */
import { useId } from 'react';
import { channelNames, channels, type Channel } from '../model/kinds/phrase.constants.ts';

interface Props {
  channel: Channel | undefined;
  choose: (channel: Channel) => void;
}

export function ChannelChoice({ channel, choose }: Props) {
  const name = useId();
  return (
    <fieldset className="channel-choice">
      <legend className="visually-hidden">Words for</legend>
      {channels.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name={name}
            value={each}
            checked={each === channel}
            onChange={() => {
              choose(each);
            }}
          />
          {channelNames[each]}
        </label>
      ))}
    </fieldset>
  );
}
