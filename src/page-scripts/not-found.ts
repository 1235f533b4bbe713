/** A wrong link: searches for the words of its address, on the page that says so. */

export function searchForPath(): void {
  const place = document.querySelector<HTMLElement>('[data-search-for-path]');
  if (!place) return;
  // Where the code cannot be loaded, the page's own links are the way on.
  void Promise.all([import('../search/ui/page.ts'), import('../search/ui/address.ts')]).then(
    ([{ mountSearch }, { wordsOfPath }]) => mountSearch(place, wordsOfPath(location.pathname)),
    () => undefined,
  );
}
