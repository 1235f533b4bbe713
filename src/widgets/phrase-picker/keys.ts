/** The keys of the list: arrows go from phrase to phrase, letters press the buttons of the one with focus. */

/** The letters, with what they press. The buttons carry them as `data-key`. */
export const letterKeys = { c: 'Copy', v: 'Another way', f: 'Favourite', a: 'Add' } as const;

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Does what a key stands for.
 * @param list the list of phrases that has focus within it
 * @param letters whether letters press buttons
 * @returns whether the key stood for anything
 */
export function pressKey(event: KeyboardEvent, list: HTMLElement, letters: boolean): boolean {
  const { target, key } = event;
  if (event.altKey || event.ctrlKey || event.metaKey || !(target instanceof Element)) return false;
  if (target.closest('input, textarea')) return false;
  const card = target.closest('[data-id]');
  const step = steps[key];
  if (step) return focusCard(list, card, step);
  if (!letters || !Object.hasOwn(letterKeys, key.toLowerCase())) return false;
  const button = card?.querySelector<HTMLElement>(`[data-key="${key.toLowerCase()}"]`);
  button?.click();
  return button !== null && button !== undefined;
}

/**
 * Moves focus to the copy button of a card.
 * @param from the card that has focus; the first card is meant where there is none
 */
export function focusCard(list: HTMLElement, from: Element | null, step: number): boolean {
  const cards = [...list.querySelectorAll('[data-id]')];
  const to = cards[from ? cards.indexOf(from) + step : 0];
  to?.querySelector<HTMLElement>('[data-key="c"]')?.focus();
  return to !== undefined;
}
