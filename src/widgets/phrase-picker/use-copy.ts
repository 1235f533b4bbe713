/** Copies words, and tells the truth about it. */
import { useState, type RefObject } from 'react';
import { copyText } from '../../dom/clipboard.ts';
import { say } from '../../dom/status.ts';
import { gapName, type Filled } from '../../model/gaps.ts';

export interface Copying {
  /** @returns whether the words are on the clipboard now */
  copy: (filled: Filled) => Promise<boolean>;
  /** Words that could not be copied, to be shown selected so that a person can copy them by hand. */
  byHand: string | undefined;
}

/**
 * @param place where the gaps of the words stand as fields: the first empty one is focused when a copy is refused
 */
export function useCopy(place: RefObject<HTMLElement | null>): Copying {
  const [byHand, setByHand] = useState<string>();
  const copy = async ({ text, missing: [gap] }: Filled): Promise<boolean> => {
    if (gap !== undefined) {
      fieldOf(place.current, gap)?.focus();
      say(`Not copied yet. Fill in: ${gapName(gap)}.`);
      return false;
    }
    const copied = await copyText(text);
    setByHand(copied ? undefined : text);
    if (copied) say('Copied.');
    return copied;
  };
  return { copy, byHand };
}

function fieldOf(place: HTMLElement | null, gap: string): HTMLInputElement | undefined {
  const fields = [...(place?.querySelectorAll<HTMLInputElement>('input.gap') ?? [])];
  return fields.find((field) => field.name === gap && field.value.trim() === '');
}
