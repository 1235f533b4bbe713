/** Loads styles that only a part of a page needs, when that part is shown. */

const loading = new Map<string, Promise<void>>();

/**
 * Adds a style sheet to the page, once.
 * @param href its address, from an import that ends in `?url`
 * @returns when it is there; also when it could not be loaded, since what it styles works without it
 */
export function loadStyles(href: string): Promise<void> {
  let loaded = loading.get(href);
  if (!loaded) {
    loaded = new Promise((resolve) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = href;
      link.addEventListener('load', () => resolve());
      link.addEventListener('error', () => resolve());
      document.head.append(link);
    });
    loading.set(href, loaded);
  }
  return loaded;
}
