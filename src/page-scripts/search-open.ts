/** Opens search: with /, with Ctrl or ⌘ and K, or with a press on `[data-open-search]`. Its code is loaded only then. */
import { href } from '../model/href.ts';
import { slashKey } from '../search/slash-key.ts';
import { takeTyping } from '../search/typed-meanwhile.ts';

/** Listens for the keys and presses that open search. */
export function offerSearch(): void {
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.shiftKey || event.isComposing) return;
    const withModifier = event.ctrlKey || event.metaKey;
    const asked = withModifier
      ? event.key.toLowerCase() === 'k'
      : event.key === '/' && !isTyping(event.target) && slashKey.read();
    if (asked) open(event);
  });
  for (const opener of document.querySelectorAll('[data-open-search]')) {
    opener.addEventListener('click', (event) => {
      const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
      // A new tab or window was asked for: that is what a link is for.
      if (!ctrlKey && !metaKey && !shiftKey && !altKey) open(event);
    });
    // Whoever comes near is about to press: by then it may be there.
    for (const near of ['pointerenter', 'focus']) {
      opener.addEventListener(
        near,
        () =>
          void load().then(
            ({ prepare }) => prepare(),
            () => undefined,
          ),
        {
          once: true,
        },
      );
    }
  }
}

/** Where the code cannot be loaded, the list of all pages answers instead. */
function open(event: Event): void {
  event.preventDefault();
  const typed = takeTyping();
  load()
    .then(({ openDialog }) => openDialog(slashKey, typed))
    .catch(() => location.assign(href('/a-z/')));
}

function load() {
  return import('../search/ui/dialog.ts');
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select'))
  );
}
