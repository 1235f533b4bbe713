/** A person's own times for a breath, kept within what is gentle. */
import type { BreathingPattern, BreathStep } from '../../model/kinds/breathing.ts';

export const customId = 'custom';

/** The parts of a breath whose times can be set, in order, with what each may be in seconds. */
export const customParts = {
  in: { least: 2, most: 10, usual: 4 },
  hold: { least: 0, most: 10, usual: 0 },
  out: { least: 2, most: 10, usual: 6 },
  rest: { least: 0, most: 10, usual: 0 },
} as const;

export type CustomPart = keyof typeof customParts;
export type CustomTimes = Record<CustomPart, number>;
export const customPartNames = Object.keys(customParts) as CustomPart[];

/** Fewer than three breaths a minute is no breathing exercise for a working day. */
const longestBreath = 20;

export const usualTimes: CustomTimes = {
  in: customParts.in.usual,
  hold: customParts.hold.usual,
  out: customParts.out.usual,
  rest: customParts.rest.usual,
};

/**
 * Times within the limits, in half seconds. What is no number becomes the usual time. A breath that is too long
 * loses its rest first, then its hold: a breath in and out of ten seconds each still fits.
 */
export function clampTimes(asked: Readonly<CustomTimes>): CustomTimes {
  const times = { ...usualTimes };
  for (const part of customPartNames) times[part] = within(part, asked[part]);
  let over = times.in + times.hold + times.out + times.rest - longestBreath;
  for (const part of ['rest', 'hold'] as const) {
    const cut = Math.min(times[part], Math.max(0, over));
    times[part] -= cut;
    over -= cut;
  }
  return times;
}

function within(part: CustomPart, seconds: number): number {
  const { least, most, usual } = customParts[part];
  if (Number.isNaN(seconds)) return usual;
  return Math.min(most, Math.max(least, Math.round(seconds * 2) / 2));
}

/** The pattern made of a person's own times: about a minute of it. */
export function customPattern(times: CustomTimes): BreathingPattern {
  const breath: BreathStep[] = customPartNames
    .map((part) => ({ do: part, seconds: times[part] }))
    .filter(({ seconds }) => seconds > 0);
  const length = breath.reduce((sum, { seconds }) => sum + seconds, 0);
  return {
    id: customId,
    name: 'Your own times',
    order: Infinity,
    summary: '',
    breath,
    rounds: Math.round(60 / length),
    onCall: true,
  };
}
