/** Links in text that lead nowhere: to a page or an anchor that does not exist, or out of the site. */
import { pageAddress } from '../../model/addresses.ts';
import { pageOf } from '../../model/permalinks.ts';
import type { Check } from '../check.ts';
import { error, warning, type Finding } from '../finding.ts';
import { didYouMean } from '../suggest/did-you-mean.ts';
import { anchorsIn, contentIndexOf, type ContentIndex } from '../read/content-index.ts';
import { brokenPermalinksIn } from '../read/broken-permalinks.ts';
import { redirectsIn } from '../read/redirects.ts';
import { linksIn, schemeOf, type WrittenLink } from '../../source/links.ts';
import type { Content } from '../../source/content.ts';

const rule = 'link';
const mostShown = 12;
/** The only ways out that a browser may be sent. */
const outward = ['https', 'http', 'mailto', 'tel'];

export const links: Check = (content) => {
  const known = contentIndexOf(content);
  return linksIn(content).flatMap((link) => judge(link, known, content));
};

function judge(link: WrittenLink, known: ContentIndex, content: Content): Finding[] {
  const { url, place, page } = link;
  const home = content.of('organisation')[0]?.root.get('address').text;
  const scheme = schemeOf(url);
  if (scheme !== undefined) return [outside(link, scheme, home)];
  if (url.startsWith('#'))
    return badAnchor(link, pageAddress(page.name), url, known, anchorsIn(content, page));
  const proper = withSlashes(url);
  if (proper !== url) {
    const isFile = /\.mdx?($|[?#])/.test(url);
    return [
      error(
        rule,
        place,
        isFile ? `this link names a file, not a page: ${url}` : `this link lacks a slash: ${url}`,
        `Write ${nearestAddress(proper, known) ?? proper}${isFile ? ', which is the address of the page.' : ' with a slash at the start and at the end of the path.'}`,
      ),
    ];
  }
  const address = url.replace(/\?[^#]*/, '');
  const path = pageOf(address);
  const losses = brokenPermalinksIn(content);
  if (losses.has(path) || losses.has(address)) return [];
  const moved = redirectsIn(content).find(({ from }) => from === path || from === address);
  if (moved && !known.published.has(address))
    return [error(rule, place, `this link leads to an old address: ${url}`, `Write ${moved.to}`)];
  if (!known.published.has(path)) return [noSuchPage(link, path, known)];
  return address === path ? [] : badAnchor(link, path, address.slice(path.length), known, []);
}

function noSuchPage({ place }: WrittenLink, path: string, known: ContentIndex): Finding {
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
  known: ContentIndex,
  own: string[],
): Finding[] {
  const published = [...known.published].filter((address) => address.startsWith(`${path}#`));
  const anchors = new Set([...own, ...published.map((address) => address.slice(path.length + 1))]);
  const anchor = hash.slice(1);
  if (anchors.has(anchor) || known.unsure.has(path)) return [];
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

function outside({ url, place }: WrittenLink, scheme: string, home: string | undefined): Finding {
  if (!outward.includes(scheme))
    return error(
      rule,
      place,
      `a link must not start with “${scheme}:”`,
      'Take it out, or link a page of the site, such as /stages/listen/.',
    );
  const within = home === undefined || !url.startsWith(home) ? undefined : url.slice(home.length);
  if (within !== undefined)
    return error(
      rule,
      place,
      `this link leads to the site itself by its full address: ${url}`,
      `Write ${withSlashes(`/${within}`)}, so that it works wherever the site stands.`,
    );
  return warning(
    rule,
    place,
    `this link leads out of the site: ${url}`,
    'Name the source in reference/sources instead: pages hold no outside links.',
  );
}

/** The address with a slash at the start and at the end of its path. */
function withSlashes(url: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(url) ?? [];
  const bare = path.replace(/^(\.{0,2}\/)+|\/+$/g, '').replace(/\.mdx?$/, '');
  return (bare === '' || bare === 'index' ? '/' : `/${bare}/`) + rest;
}

function nearestAddress(address: string, known: ContentIndex): string | undefined {
  if (known.published.has(address)) return address;
  const ending = [...pagesOf(known)].filter((page) => page.endsWith(address));
  return ending.length === 1 ? ending[0] : undefined;
}

function pagesOf(known: ContentIndex): string[] {
  return [...known.published].filter((address) => !address.includes('#'));
}
