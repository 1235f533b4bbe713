/** Makes the box of the search page answer. Its code is loaded when it is used, or when the address asks something. */
import { href } from '../model/href.ts';

export function answerOnPage(): void {
  const place = document.querySelector<HTMLElement>('[data-search-page]');
  const load = (): void => {
    if (!place) return;
    // Where the code cannot be loaded, the list of all pages answers instead.
    import('../search/ui/page.ts').then(
      ({ mountSearch }) => mountSearch(place),
      () => location.assign(href('/a-z/')),
    );
  };
  if (new URLSearchParams(location.search).get('q')) load();
  else place?.addEventListener('focusin', load, { once: true });
}
