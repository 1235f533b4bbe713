/** Number keys: 1 presses the first option. They work only while the focus is in the widget, and can be switched off. */
import { kept } from '../../dom/storage.ts';

/** Whether this person wants number keys. It says nothing of any customer, so it may stay on the device. */
export const wantsKeys = kept<boolean>({
  area: 'local',
  name: 'tree-keys',
  empty: true,
  understand: (found) => (typeof found === 'boolean' ? found : undefined),
});

/** As much of a key event as matters. */
type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>;

/**
 * The place of the option that a key stands for, counted from 0; undefined for every other key. With a modifier a
 * digit belongs to the browser.
 */
export function optionFor({ key, ctrlKey, altKey, metaKey, shiftKey }: Key): number | undefined {
  return /^[1-9]$/.test(key) && !(ctrlKey || altKey || metaKey || shiftKey)
    ? Number(key) - 1
    : undefined;
}
