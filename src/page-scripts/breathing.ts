/** Opens the breathing timer over the page. Nothing of it is loaded before the first press. */

export function offerBreathing(): void {
  const link = document.querySelector<HTMLAnchorElement>('a[data-breathing]');
  // On its own page the link leads to the page, as it says.
  if (!link || link.getAttribute('aria-current')) return;
  link.setAttribute('aria-haspopup', 'dialog');
  link.addEventListener('click', (event) => {
    // A new tab or window was asked for: that is what a link is for.
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    import('./breathing-dialog.ts').then(
      ({ openBreathing }) => openBreathing(link),
      () => location.assign(link.href),
    );
  });
}
