/** Makes the box of the search page answer. Its code is loaded when it is used, or when the address asks something. */

/** @param base the path the site is published under */
export function answerOnPage(base: string): void {
  const place = document.querySelector<HTMLElement>('[data-search-page]');
  const load = (): void => {
    if (!place) return;
    // Where the code cannot be loaded, the list of all pages answers instead.
    import('../search/ui/page.ts').then(
      ({ mountSearch }) => mountSearch(place, base),
      () => location.assign(`${base.replace(/\/$/, '')}/a-z/`),
    );
  };
  if (new URLSearchParams(location.search).get('q')) load();
  else place?.addEventListener('focusin', load, { once: true });
}
