/**
 * The parts of a page that have a heading and an address of their own. An editor writes `<Dont>…</Dont>`; the
 * heading, its id and its place in the on-page contents come from here, so they are the same on every page.
 */
export const parts = {
  Dont: { id: 'dont', title: 'Don’t' },
  Afterwards: { id: 'afterwards', title: 'Afterwards' },
  Slip: { id: 'common-slip', title: 'The common slip' },
  Practise: { id: 'practise', title: 'Practise it' },
  Channels: { id: 'other-channels', title: 'On other channels' },
  Why: { id: 'why', title: 'Why' },
} as const;

/** The parts that come from front matter and stand above the text. */
export const frontParts = {
  doNow: { id: 'do-this-now', title: 'Do this now' },
  say: { id: 'say', title: 'Say' },
  ifThatFails: { id: 'if-that-doesnt-work', title: 'If that doesn’t work' },
} as const;

export type PartName = keyof typeof parts;
