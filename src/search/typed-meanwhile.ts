/** A box for what is typed while search is on its way: nothing of it is lost, and it is seen. */

export interface Typed {
  words: string;
  /** Whether Enter was pressed. */
  entered: boolean;
}

/** Takes what was typed out of the box; undefined when it was given up with Escape. */
export type TakeTyped = () => Typed | undefined;

let waiting: TakeTyped | undefined;

/**
 * Puts the box on the page, with the focus in it. While one is there, it serves whoever asks.
 * @returns takes the box away, and gives the focus back
 */
export function takeTyping(): TakeTyped {
  return (waiting ??= waitForTyping());
}

function waitForTyping(): TakeTyped {
  const before = document.activeElement;
  const box = document.createElement('input');
  box.type = 'search';
  box.className = 'search-waiting';
  box.placeholder = 'Loading search…';
  box.ariaLabel = 'Search';
  let entered = false;
  box.addEventListener('keydown', ({ key, isComposing }) => {
    if (key === 'Escape') leave();
    else entered = key === 'Enter' && !isComposing;
  });
  // Beside an open dialog nothing can have the focus.
  (document.querySelector('dialog:modal') ?? document.body).append(box);
  box.focus();

  function leave(): void {
    waiting = undefined;
    box.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
  return () => {
    if (!box.isConnected) return undefined;
    leave();
    return { words: box.value, entered };
  };
}
