/** The gaps in a phrase, such as {day}: where they stand, how they are named, and what comes out when they are filled. */
import type { PhraseData } from './kinds/phrase.ts';

export type Slots = NonNullable<PhraseData['slots']>;

/** What was filled in, by the name of the gap. */
export type GapValues = Readonly<Record<string, string>>;

export type Piece =
  | { words: string }
  | {
      gap: string;
      /** Whether a sentence starts here, so that fallback words need a capital. */
      opens: boolean;
    };

/**
 * Cuts words at their gaps.
 * @param text such as "I’ll ring you by {time}."
 * @returns words and gaps in turn; put together, they are the text
 */
export function piecesOf(text: string): Piece[] {
  let before = '';
  return text.split(/(\{[^{}]+\})/).flatMap((part, index): Piece[] => {
    const opens = /(^|[.!?]\s+)$/.test(before);
    before += part;
    if (index % 2 === 1) return [{ gap: part.slice(1, -1), opens }];
    return part ? [{ words: part }] : [];
  });
}

/** How a gap is named for people: {promised-day} is “promised day”. */
export function gapName(gap: string): string {
  return gap.replaceAll('-', ' ');
}

/** What is said where a gap is left empty; nothing when it must be filled. */
export function fallbackFor(gap: string, opens: boolean, slots: Slots | undefined): string {
  const fallback = slots?.[gap]?.fallback ?? '';
  return opens ? fallback.charAt(0).toUpperCase() + fallback.slice(1) : fallback;
}

/** Whether somebody filled a gap with more than spaces. */
export function isFilled(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== '';
}

export interface Filled {
  /** The words as they are shown and copied. A gap that must be filled and is not stands as [day]. */
  text: string;
  /** The gaps that must still be filled, in order. */
  missing: string[];
}

/**
 * The words with their gaps filled. What was filled in is text and nothing else: it comes out as it went in, and a
 * {gap} within it stays as it is.
 */
export function fillGaps(text: string, slots: Slots | undefined, values: GapValues): Filled {
  const missing = new Set<string>();
  const parts = piecesOf(text).map((piece) => {
    if ('words' in piece) return piece.words;
    const value = Object.hasOwn(values, piece.gap) ? values[piece.gap] : undefined;
    if (isFilled(value)) return value;
    const fallback = fallbackFor(piece.gap, piece.opens, slots);
    if (!fallback) missing.add(piece.gap);
    return fallback || `[${gapName(piece.gap)}]`;
  });
  return { text: parts.join(''), missing: [...missing] };
}
