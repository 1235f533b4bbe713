/** Paper: what is folded is opened before printing, and a checklist can be printed on a side of its own. */

export function unfoldForPrint(): void {
  const folded: HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(
      'main details:not([open])',
    )) {
      details.open = true;
      folded.push(details);
    }
  });
  window.addEventListener('afterprint', () => {
    for (const details of folded.splice(0)) details.open = false;
  });
}

/** A button in a checklist prints that checklist alone. */
export function printSides(): void {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('[data-print-this-side]') : null;
    const side = button?.closest('[data-print-side]');
    if (!side) return;
    side.toggleAttribute('data-printed', true);
    document.documentElement.toggleAttribute('data-one-side', true);
    window.addEventListener(
      'afterprint',
      () => {
        side.toggleAttribute('data-printed', false);
        document.documentElement.toggleAttribute('data-one-side', false);
      },
      { once: true },
    );
    window.print();
  });
}
