/** Asks for the gaps of a phrase in place, so that nobody sends a blank. */
import { gapValues } from '../dom/gap-values.ts';

/**
 * Puts a field in the place of each gap that must be filled. What was filled in before in this tab stands there already,
 * to be looked at.
 * @returns the fields; none when the words have no such gap
 */
export function askForGaps(words: Element): HTMLInputElement[] {
  const known = gapValues.read();
  return [...words.querySelectorAll<HTMLElement>('.gap:not(input)')].map((gap) => {
    const name = (gap.dataset['gap'] ??= gap.textContent.slice(1, -1));
    const field = document.createElement('input');
    field.className = 'gap';
    field.name = field.placeholder = name;
    field.setAttribute('aria-label', name);
    field.autocomplete = 'off';
    field.dir = 'auto';
    field.value = known[nameIn(name)] ?? '';
    gap.replaceWith(field);
    return field;
  });
}

/** The fields that are in place of gaps. */
export function gapFields(words: Element): HTMLInputElement[] {
  return [...words.querySelectorAll<HTMLInputElement>('input.gap')];
}

/** Turns the filled fields into words again, which can be read, copied and selected, and remembers them for this tab. */
export function takeGaps(words: Element): void {
  const fields = gapFields(words);
  if (fields.length === 0) return;
  const values = { ...gapValues.read() };
  for (const field of fields) {
    values[nameIn(field.name)] = field.value;
    const gap = document.createElement('i');
    gap.className = 'gap';
    gap.dataset['gap'] = field.name;
    gap.textContent = field.value;
    field.replaceWith(gap);
  }
  gapValues.write(values);
}

/** A gap is shown as “promised day” and known as promised-day. */
function nameIn(shown: string): string {
  return shown.replaceAll(' ', '-');
}
