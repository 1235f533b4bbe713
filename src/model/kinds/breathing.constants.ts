/** What one does in a breath. Apart from the schema, so that a page can use the words without the checker's library. */

export const breathKinds = ['in', 'top-up', 'hold', 'out', 'rest'] as const;

export type BreathKind = (typeof breathKinds)[number];

/** What each step of a breath is called. */
export const breathWords: Record<BreathKind, string> = {
  in: 'Breathe in',
  'top-up': 'Breathe in a little more',
  hold: 'Hold',
  out: 'Breathe out',
  rest: 'Rest',
};
