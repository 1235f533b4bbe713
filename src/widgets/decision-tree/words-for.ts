/** Which words of a step fit where the contact is. */
import { channelNames, channels, type Channel } from '../../model/kinds/phrase.constants.ts';
import type { StepWords } from '../../model/tree/view.ts';

/**
 * @param channel undefined while it is not known
 * @param only the channels on which the step can be, where it cannot be on all: who stands on it is on one of them
 * @returns the words for the channel; all of them while it is not known
 */
export function wordsFor(
  words: readonly StepWords[],
  channel: Channel | undefined,
  only: readonly Channel[] | undefined,
): readonly StepWords[] {
  if (channel === undefined || (only && !only.includes(channel))) return words;
  return words.filter((each) => each.channels.includes(channel));
}

/** Whether other words are said on one channel than on another. */
export function differByChannel(words: readonly StepWords[]): boolean {
  return words.some((each) => each.channels.length < channels.length);
}

/** Where words can be said, for somebody whose channel is not known: “phone, face to face”. */
export function channelsInWords(fitting: readonly Channel[]): string {
  const names = channels
    .filter((channel) => fitting.includes(channel))
    .map((id) => channelNames[id]);
  return names.join(', ').replace(/^./, (letter) => letter.toUpperCase());
}
