/** The words in which phrases are filed. They stand apart from the schema, which the browser never needs. */

export const tones = ['warm', 'neutral', 'firm'] as const;
export const channels = ['phone', 'chat', 'email', 'in-person'] as const;
export type Channel = (typeof channels)[number];

/** How a channel is named on the page. */
export const channelNames: Record<Channel, string> = {
  phone: 'phone',
  chat: 'chat',
  email: 'email',
  'in-person': 'face to face',
};

/** Who hears a phrase, where it is not the customer. */
export const listeners = ['colleague', 'emergency-service'] as const;
export type Listener = (typeof listeners)[number];

/** What stands above such a phrase, so that nobody sends it to a customer. */
export const listenerLabels: Record<Listener, string> = {
  colleague: 'To a colleague:',
  'emergency-service': 'To the emergency service:',
};

/** The file name for phrases one says to oneself. */
export const selfTalk = 'self-talk';

/**
 * Where a phrase belongs when it fits one channel, or writing, alone. A list of all phrases says so, so that nobody reads
 * an email out.
 * @returns such as “By email”; undefined where it fits more than that
 */
export function onlyFor(fitting: readonly Channel[]): string | undefined {
  const spoken = fitting.includes('phone') || fitting.includes('in-person');
  if (fitting.length > 1) return spoken ? undefined : 'In writing';
  const [one] = fitting;
  return (
    one &&
    { phone: 'On the phone', chat: 'In chat', email: 'By email', 'in-person': 'Face to face' }[one]
  );
}
