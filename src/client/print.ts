/** Paper cannot be unfolded: opens what is folded before printing, and folds it again afterwards. */

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
