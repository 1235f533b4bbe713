/** Which answer an address of the built site gets. */

export type Answer =
  { kind: 'file'; path: string } | { kind: 'moved'; to: string } | { kind: 'missing' };

/**
 * The answer to a request.
 * @param url what was asked for, with its query: `/playbook/search/?q=shouting`
 * @param base the path the site is published under: `/` or `/playbook/`
 * @param exists tells whether the build holds a file, by its path within the site
 * @returns the file's path within the site (a folder's ends with a slash); the address with the slash that a
 *   folder was asked for without; or that there is nothing here
 */
export function locate(url: string, base: string, exists: (path: string) => boolean): Answer {
  const asked = URL.canParse(url, 'http://site') ? new URL(url, 'http://site') : undefined;
  if (!asked) return { kind: 'missing' };
  if (`${asked.pathname}/` === base) return { kind: 'moved', to: `${base}${asked.search}` };
  if (!asked.pathname.startsWith(base)) return { kind: 'missing' };

  const path = asked.pathname.slice(base.length - 1);
  if (path === '/_headers') return { kind: 'missing' };
  if (exists(path.endsWith('/') ? `${path}index.html` : path)) return { kind: 'file', path };
  if (!path.endsWith('/') && exists(`${path}/index.html`)) {
    return { kind: 'moved', to: `${asked.pathname}/${asked.search}` };
  }
  return { kind: 'missing' };
}
