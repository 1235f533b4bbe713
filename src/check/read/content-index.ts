/** What exists in content/: everything that something else may refer to. */
import { guidelineAddress, pageAddress, phraseAddress } from '../../model/addresses.ts';
import { mdxPart } from '../../model/part-catalogue.ts';
import { frontHeadings, headingsIn } from '../../model/outline.ts';
import {
  pageOf,
  plannedSlugs,
  publishedAddresses,
  readPermalinks,
} from '../../model/permalinks.ts';
import type { Content, PageEntry } from '../../source/content.ts';
import type { KindName } from '../../source/kinds.ts';
import { leadOf } from './page-lead.ts';
import { partsIn } from '../../source/parts-used.ts';
import { memoizeByObject } from '../../source/memoize.ts';

export type PageState = 'written' | 'draft' | 'planned';

export interface ContentIndex {
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
  /** The ids of countries. */
  countries: ReadonlySet<string>;
  /** Every address the site answers. */
  published: ReadonlySet<string>;
  /** The addresses of pages that may have more anchors than could be read. */
  unsure: ReadonlySet<string>;
}

export const contentIndexOf = memoizeByObject(gather);

function gather(content: Content): ContentIndex {
  const { permalinks } = readPermalinks(content.lines('permalinks.txt'));
  const pages = new Map<string, PageState>(
    plannedSlugs(permalinks).map((slug) => [slug, 'planned']),
  );
  for (const page of content.pages) pages.set(page.name, isDraft(page) ? 'draft' : 'written');
  const under = (start: string) =>
    permalinks.flatMap(({ address }) => (address.startsWith(start) ? [address] : []));
  const cited = under(guidelineAddress(''));
  const phrases = idsOf(content, 'phrases', 'phrases', under(phraseAddress('')));
  const guidelines = idsOf(content, 'guidelines', 'guidelines', cited, /^G\d/);
  const additions = idsOf(content, 'guidelines', 'additions', cited, /^X\d/);
  const sources = idsOf(content, 'sources', 'sources', cited, /^(?![GX]\d)/);
  const isListMissing = [content.of('guidelines'), content.of('sources')].some(
    (files) => files.length === 0,
  );
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
  const countries = idsOf(content, 'countries', 'countries');
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
    countries,
    published,
    unsure: new Set([
      ...content.pages.filter((page) => !isWhole(page)).map(({ name }) => pageAddress(name)),
      ...(isListMissing ? [pageOf(guidelineAddress(''))] : []),
    ]),
  };
}

/** Whether all of a page could be read: its front matter, its parts and the anchors of its headings. */
export function isWhole(page: PageEntry): boolean {
  const body = page.text.slice(page.frontMatter.bodyStart);
  return (
    !page.unread &&
    page.pageText.faults.length === 0 &&
    partsIn(page).every(({ name }) => mdxPart(name) !== undefined) &&
    headingsIn(body).every(({ id }) => Boolean(id))
  );
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

/**
 * The ids in a list. In a file that does not parse, lines that look like an id count too, and so do the ids that are
 * recorded as permanent, so that one fault does not make every reference to the file look wrong.
 * @param recorded the recorded addresses of what is listed
 */
function idsOf(
  content: Content,
  kind: KindName,
  list: string,
  recorded: readonly string[] = [],
  only = /./,
): ReadonlySet<string> {
  const ids = content.listed(kind, list).flatMap((item) => item.get('id').text ?? []);
  for (const entry of content.of(kind)) {
    if (entry.yaml.faults.length === 0) continue;
    const lines = entry.text.matchAll(/^[ \t-]*id:[ \t]*["']?([\w-]+)/gm);
    const anchors = recorded.map((address) => address.replace(/^.*#/, ''));
    const maybe = [...[...lines].map(([, id = '']) => id), ...anchors.map(withCapital)];
    ids.push(...maybe.filter((id) => id !== '' && only.test(id)));
  }
  return new Set(ids);
}

/** A guideline or an addition has a capital in its id, though not in its anchor. */
function withCapital(anchor: string): string {
  return /^[gx]\d\d$/.test(anchor) ? anchor.toUpperCase() : anchor;
}
