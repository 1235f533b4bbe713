/** Links in text that lead nowhere: to a page or an anchor that does not exist, or out of the site. */
import { pageAddress } from '../../model/addresses.ts';
import { pageOf } from '../../model/permalinks.ts';
import type { Check } from '../check.ts';
import { error, warning, type Finding } from '../finding.ts';
import { didYouMean } from '../near.ts';
import { anchorsIn, knownIn, type Known } from '../read/known.ts';
import { linksIn, type WrittenLink } from '../read/links.ts';
import type { Content } from '../read/content.ts';

const rule = 'link';
const mostShown = 12;

export const links: Check = (content) => {
  const known = knownIn(content);
  return linksIn(content).flatMap((link) => judge(link, known, content));
};

function judge(link: WrittenLink, known: Known, content: Content): Finding[] {
  const { url, place, page } = link;
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(url)) {
    return [
      warning(
        rule,
        place,
        `this link leads out of the site: ${url}`,
        'Name the source in reference/sources instead: pages hold no outside links.',
      ),
    ];
  }
  if (url.startsWith('#'))
    return badAnchor(link, pageAddress(page.name), url, known, anchorsIn(content, page));
  const proper = withSlashes(url);
  if (proper !== url) {
    return [
      error(
        rule,
        place,
        `this link lacks a slash: ${url}`,
        `Write ${nearestAddress(proper, known) ?? proper} with a slash at the start and at the end of the path.`,
      ),
    ];
  }
  const address = url.replace(/\?[^#]*/, '');
  const path = pageOf(address);
  if (!known.published.has(path)) return [noSuchPage(link, path, known)];
  return address === path ? [] : badAnchor(link, path, address.slice(path.length), known, []);
}

function noSuchPage({ place }: WrittenLink, path: string, known: Known): Finding {
  const slug = path === '/' ? 'index' : path.slice(1, -1);
  const state = known.pages.get(slug);
  if (state === 'draft')
    return error(
      rule,
      place,
      `this link leads to a draft: ${path}`,
      'Take “draft: true” out of that page, or take the link out.',
    );
  if (state === 'planned')
    return error(
      rule,
      place,
      `this link leads to a page that is not written yet: ${path}`,
      'Write the page, or take the link out until it is there.',
    );
  return error(
    rule,
    place,
    `this link leads nowhere: ${path}`,
    `${didYouMean(path, pagesOf(known))}Look up the folder and file name of the page.`,
  );
}

function badAnchor(
  { place }: WrittenLink,
  path: string,
  hash: string,
  known: Known,
  own: string[],
): Finding[] {
  const published = [...known.published].filter((address) => address.startsWith(`${path}#`));
  const anchors = new Set([...own, ...published.map((address) => address.slice(path.length + 1))]);
  const anchor = hash.slice(1);
  if (anchors.has(anchor)) return [];
  const some = [...anchors].slice(0, mostShown).join(', ') || 'none';
  return [
    error(
      rule,
      place,
      `there is no anchor “${hash}” on ${path}`,
      `${didYouMean(anchor, anchors)}Anchors there: ${some}.`,
    ),
  ];
}

/** The address with a slash at the start and at the end of its path. */
function withSlashes(url: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const bare = path.replace(/^(\.{0,2}\/)+|\/+$/g, '').replace(/\.mdx?$/, '');
  return (bare === '' || bare === 'index' ? '/' : `/${bare}/`) + rest;
}

function nearestAddress(address: string, known: Known): string | undefined {
  if (known.published.has(address)) return address;
  const ending = [...pagesOf(known)].filter((page) => page.endsWith(address));
  return ending.length === 1 ? ending[0] : undefined;
}

function pagesOf(known: Known): string[] {
  return [...known.published].filter((address) => !address.includes('#'));
}
