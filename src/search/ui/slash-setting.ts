/** Whether the / key opens search. A key without a modifier can get in the way of speech input (WCAG 2.1.4). */
import type { slashKey } from '../slash-key.ts';
import { element } from './element.ts';

export function slashSetting(slash: typeof slashKey): HTMLLabelElement {
  const box = element('input', { type: 'checkbox' });
  box.checked = slash.read();
  box.addEventListener('change', () => slash.write(box.checked));
  return element('label', {}, box, ' The / key opens search');
}
