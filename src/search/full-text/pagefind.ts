/** Pagefind's own script, loaded from the site when it is first needed. */

export interface Pagefind {
  search(words: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

export interface PagefindPage {
  url: string;
  meta: Record<string, string | undefined>;
  excerpt: string;
  sub_results: { title: string; url: string }[];
}

interface PagefindModule extends Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
}

/** Other names are searched as strongly as headings, and come back in no excerpt. */
const ranking = { metaWeights: { title: 5, aliases: 3, doNow: 2 } };

/**
 * @param root the site's address with its base, such as https://example.org/playbook/
 * @param build changes with the content, so that nothing old is read from a cache
 * @param script where its script is imported from: only a browser can import it from the site
 * @throws when the script cannot be loaded
 */
export async function pagefindAt(
  root: string,
  build: string,
  script = `${root}pagefind/pagefind.js`,
): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ script)) as PagefindModule;
  const bundle = `${root}pagefind/`;
  const base = new URL(root).pathname;
  await pagefind.options({
    basePath: bundle,
    baseUrl: base,
    excerptLength: 20,
    metaCacheTag: build,
    ranking,
  });
  await pagefind.init();
  return pagefind;
}
