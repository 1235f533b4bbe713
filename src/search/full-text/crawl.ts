/** Reads the pages of a running site by following its links. */

/** More pages than a playbook has: a stop for a crawl that runs in circles. */
const maxPages = 3000;
const atOnce = 4;

export interface CrawledPage {
  /** Address within the site, without the base. */
  url: string;
  content: string;
}

/**
 * Every page that links lead to from the home page.
 * @param origin where the site is served, such as http://localhost:4321
 * @param base the path it is served under
 */
export async function crawl(origin: string, base: string): Promise<CrawledPage[]> {
  const root = base.replace(/\/?$/, '/');
  const seen = new Set([root]);
  const waiting = [root];
  const pages: CrawledPage[] = [];
  const visit = async (path: string): Promise<void> => {
    const answer = await fetch(origin + path);
    if (!answer.ok || !answer.headers.get('content-type')?.includes('text/html')) return;
    const content = await answer.text();
    pages.push({ url: `/${path.slice(root.length)}`, content });
    for (const next of linksIn(content, origin + path)) {
      if (!next.startsWith(root) || seen.has(next) || seen.size >= maxPages) continue;
      seen.add(next);
      waiting.push(next);
    }
  };
  while (waiting.length > 0) await Promise.all(waiting.splice(0, atOnce).map(visit));
  return pages;
}

/** The paths of the pages that a page links to; pages end with a slash, files do not. */
export function linksIn(html: string, address: string): string[] {
  const { origin } = new URL(address);
  return [...html.matchAll(/\shref="([^"]+)"/g)].flatMap(([, href = '']) => {
    if (!URL.canParse(href, address)) return [];
    const link = new URL(href, address);
    return link.origin === origin && link.pathname.endsWith('/') ? [link.pathname] : [];
  });
}
