/** Where the contact is: asked once, or taken from the link, and remembered for this tab. */
import { useEffect, useState } from 'react';
import { kept } from '../dom/storage.ts';
import { channels, type Channel } from '../model/kinds/phrase.constants.ts';

const keptChannel = kept<Channel | undefined>({
  area: 'session',
  name: 'channel',
  empty: undefined,
  understand: asChannel,
});

function asChannel(found: unknown): Channel | undefined {
  return channels.find((channel) => channel === found);
}

/**
 * @returns the channel, undefined until it is known, and how to set it. A link may name it: `?ch=chat`.
 */
export function useChannel(): [Channel | undefined, (channel: Channel) => void] {
  const [channel, setChannel] = useState<Channel>();
  const choose = (chosen: Channel) => {
    setChannel(chosen);
    keptChannel.write(chosen);
  };
  useEffect(() => {
    const linked = asChannel(new URLSearchParams(window.location.search).get('ch'));
    if (linked) keptChannel.write(linked);
    setChannel(linked ?? keptChannel.read());
  }, []);
  return [channel, choose];
}
