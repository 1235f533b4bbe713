/** Words to say, as a widget needs them. */
import type { Channel, Phrase } from './kinds/phrase.ts';

export type SaidPhrase = Pick<
  Phrase,
  'id' | 'text' | 'slots' | 'notWhen' | 'tone' | 'channels' | 'to'
>;

const writtenChannels: readonly Channel[] = ['chat', 'email'];

/** The phrases, each once for every form it has: a phrase may read differently in chat and email. */
export function saidPhrases(phrases: readonly Phrase[]): SaidPhrase[] {
  return phrases.flatMap(({ id, text, written, slots, notWhen, tone, channels, to }) => {
    const phrase = {
      id,
      text,
      slots,
      notWhen: tone === 'firm' ? notWhen : undefined,
      tone,
      channels,
      to,
    };
    if (written === undefined) return [phrase];
    const isWritten = (channel: Channel) => writtenChannels.includes(channel);
    return [
      { ...phrase, channels: channels.filter((channel) => !isWritten(channel)) },
      { ...phrase, text: written, channels: channels.filter(isWritten) },
    ].filter((form) => form.channels.length > 0);
  });
}
