/** Opens search: with /, with Ctrl or ⌘ and K, or with a press on `[data-open-search]`. Its code is loaded only then. */
import { slashKey } from './slash-key.ts';

/**
 * Listens for the keys and presses that open search.
 * @param base the path the site is published under
 */
export function offerSearch(base: string): void {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.shiftKey || event.isComposing) return;
    const withModifier = event.ctrlKey || event.metaKey;
    const asked = withModifier
      ? event.key.toLowerCase() === 'k'
      : event.key === '/' && !isTyping(event.target) && slashKey.read();
    if (!asked) return;
    event.preventDefault();
    open(base);
  });
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (!(event.target instanceof Element) || !event.target.closest('[data-open-search]')) return;
    event.preventDefault();
    open(base);
  });
}

/** Where the code cannot be loaded, the list of all pages answers instead. */
function open(base: string): void {
  import('./ui/dialog.ts')
    .then(({ openDialog }) => openDialog(base, slashKey))
    .catch(() => location.assign(`${base.replace(/\/$/, '')}/a-z/`));
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
