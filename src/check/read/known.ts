/** What exists in content/: everything that something else may refer to. */
import { pageAddress } from '../../model/addresses.ts';
import { frontHeadings, headingsIn } from '../../model/outline.ts';
import { plannedSlugs, publishedAddresses, readPermalinks } from '../../model/permalinks.ts';
import type { Content, PageEntry } from './content.ts';
import type { KindName } from './kinds.ts';
import { leadOf } from './page-lead.ts';
import { partsIn } from './parts-used.ts';

export type PageState = 'written' | 'draft' | 'planned';

export interface Known {
  pages: ReadonlyMap<string, PageState>;
  phrases: ReadonlySet<string>;
  /** The names of the phrase files. */
  stages: ReadonlySet<string>;
  steps: ReadonlySet<string>;
  /** The names of the breathing patterns. */
  patterns: ReadonlySet<string>;
  guidelines: ReadonlySet<string>;
  additions: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  /** The sources that are the articles the guidelines were drawn from. */
  articles: ReadonlySet<string>;
  /** Every address the site answers. */
  published: ReadonlySet<string>;
}

const cache = new WeakMap<Content, Known>();

export function knownIn(content: Content): Known {
  const known = cache.get(content) ?? gather(content);
  cache.set(content, known);
  return known;
}

function gather(content: Content): Known {
  const { permalinks } = readPermalinks(content.lines('permalinks.txt'));
  const pages = new Map<string, PageState>(
    plannedSlugs(permalinks).map((slug) => [slug, 'planned']),
  );
  for (const page of content.pages) pages.set(page.name, isDraft(page) ? 'draft' : 'written');
  const phrases = idsOf(content, 'phrases', 'phrases');
  const guidelines = idsOf(content, 'guidelines', 'guidelines', /^G/);
  const additions = idsOf(content, 'guidelines', 'additions', /^X/);
  const sources = idsOf(content, 'sources', 'sources');
  const steps = new Set(content.of('step').map((step) => step.name));
  const published = publishedAddresses({
    pages: content.pages
      .filter((page) => !isDraft(page))
      .map((page) => ({ slug: page.name, anchors: anchorsIn(content, page) })),
    phrases: [...phrases],
    steps: [...steps],
    cited: [...guidelines, ...additions, ...sources],
  });
  const articles = new Set(
    content
      .listed('sources', 'sources')
      .flatMap((item) => (item.get('kind').value === 'article' ? (item.get('id').text ?? []) : [])),
  );
  const stages = new Set(content.of('phrases').map((file) => file.name));
  const patterns = new Set(content.of('breathing').map((file) => file.name));
  return {
    pages,
    phrases,
    stages,
    steps,
    patterns,
    guidelines,
    additions,
    sources,
    articles,
    published,
  };
}

export function isDraft(page: PageEntry): boolean {
  return page.root.get('draft').value === true;
}

/** The anchors that stand in a page itself: its headings, parts and what its front matter brings. */
export function anchorsIn(content: Content, page: PageEntry): string[] {
  const body = page.text.slice(page.frontMatter.bodyStart);
  const written = [...frontHeadings(leadOf(page)), ...headingsIn(body)].flatMap(({ id }) =>
    id ? [id] : [],
  );
  return [...written, ...partsIn(page).flatMap(({ name }) => listedBy(content, name))];
}

/** The anchors of what a part lists: a pair or a breathing pattern has one wherever its list stands. */
function listedBy(content: Content, part: string): string[] {
  if (part === 'SayThisNotThat') return [...idsOf(content, 'pairs', 'pairs')];
  if (part === 'BreathingPatterns') return content.of('breathing').map((pattern) => pattern.name);
  return [];
}

/** Every anchor a reader can be sent to on a page. */
export function anchorsOn(published: ReadonlySet<string>, slug: string): string[] {
  const start = `${pageAddress(slug)}#`;
  return [...published]
    .filter((address) => address.startsWith(start))
    .map((address) => address.slice(start.length));
}

/**
 * The ids in a list. In a file that does not parse, lines that look like an id count too, so that one fault does not
 * make every reference to the file look wrong.
 */
function idsOf(content: Content, kind: KindName, list: string, only = /./): ReadonlySet<string> {
  const ids = content.listed(kind, list).flatMap((item) => item.get('id').text ?? []);
  for (const entry of content.of(kind)) {
    if (entry.yaml.faults.length === 0) continue;
    for (const [, id] of entry.text.matchAll(/^[ \t-]*id:[ \t]*["']?([\w-]+)/gm))
      if (id && only.test(id)) ids.push(id);
  }
  return new Set(ids);
}
