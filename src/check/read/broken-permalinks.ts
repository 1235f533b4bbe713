/** What was published once and answers no more, each thing once: the anchors of a page that is lost go with it. */
import {
  guidelineAddress,
  pageAddress,
  phraseAddress,
  stepAddress,
} from '../../model/addresses.ts';
import { linkName } from '../../model/fields.ts';
import { lostPermalinks, pageOf, readPermalinks } from '../../model/permalinks.ts';
import { sections, situationSections } from '../../model/sections.ts';
import type { Place } from '../../source/positions.ts';
import type { Content } from '../../source/content.ts';
import { kindOf } from '../../source/kinds.ts';
import { fittingName } from '../suggest/file-name.ts';
import { contentIndexOf } from './content-index.ts';
import { linksIn } from '../../source/links.ts';
import { memoizeByObject } from '../../source/memoize.ts';
import { redirectsIn } from './redirects.ts';
import { referencesIn, type Reference } from './references.ts';

export interface BrokenPermalink {
  address: string;
  /** Its line in permalinks.txt. */
  line: number;
  /** For a page: the slug of the page that seems to be the same under a new name. */
  movedTo?: string;
  /** For a page: a file that seems to be the same, though its name or folder makes it no page. */
  misplaced?: string;
  /** Where it is still named. */
  namedAt: Place[];
}

export interface BrokenPermalinks {
  lost: BrokenPermalink[];
  /** Whether an address is lost. Whatever names it is told in the finding about the loss. */
  has(address: string): boolean;
  /** The slugs of pages that seem to be lost ones under a new name. */
  moved: ReadonlySet<string>;
  /** The stages whose file of phrases is gone or empty. */
  stages: ReadonlySet<string>;
}

export const brokenPermalinksIn = memoizeByObject(gather);

/**
 * The addresses that a reference may lead to, whether they answer or not; none for what has no address of its own. A
 * situation may stand in any of its sections.
 */
export function addressesOf({ target, id }: Pick<Reference, 'target' | 'id'>): string[] {
  switch (target) {
    case 'page':
      return [pageAddress(id)];
    case 'situation':
      return situationSections.map((section) => pageAddress(`${section}/${id}`));
    case 'phrase':
      return [phraseAddress(id)];
    case 'step':
      return [stepAddress(id)];
    case 'guideline':
    case 'addition':
    case 'source':
    case 'article':
      return [guidelineAddress(id)];
    case 'stage':
    case 'pattern':
    case 'country':
      return [];
  }
}

function gather(content: Content): BrokenPermalinks {
  const { published, unsure } = contentIndexOf(content);
  const { permalinks } = readPermalinks(content.lines('permalinks.txt'));
  const areRedirectsRead = content.of('redirects').every(({ unread }) => !unread);
  const gone = areRedirectsRead
    ? lostPermalinks(permalinks, published, redirectsIn(content)).filter(
        ({ address }) => !unsure.has(pageOf(address)),
      )
    : [];
  const addresses = new Set(gone.map(({ address }) => address));
  /** A section is gone when its last page is. */
  const isSection = (address: string) =>
    sections.some(({ id }) => address === `/${id}/`) &&
    gone.some((other) => other.address !== address && other.address.startsWith(address));
  const recorded = permalinks.flatMap(({ planned, address }) => (planned ? [] : [address]));
  const named = gone.length > 0 ? namedIn(content) : new Map<string, Place[]>();
  const lost = gone
    .filter(
      ({ address }) =>
        (!address.includes('#') || !addresses.has(pageOf(address))) && !isSection(address),
    )
    .map(({ address, line }): BrokenPermalink => {
      const under = gone.filter((other) => pageOf(other.address) === address);
      const all = under.length > 0 ? under : [{ address }];
      const namedAt = all.flatMap((one) => named.get(one.address) ?? []);
      return { address, line, namedAt, ...newNameOf(address, recorded, content) };
    });
  const arePhrasesLost = lost.some(({ address }) => address.startsWith(phraseAddress('')));
  const spoken = content.listed('phrases', 'phrases').map(({ entry }) => entry.name);
  const lostStages = content.pages.flatMap(({ name }) => {
    const [folder, stage = ''] = name.split('/');
    return arePhrasesLost && folder === 'stages' && !spoken.includes(stage) ? [stage] : [];
  });
  return {
    lost,
    has: (address) => addresses.has(address),
    moved: new Set(
      lost.flatMap(({ movedTo, misplaced }) => movedTo ?? misplaced?.replace(/\.mdx$/, '') ?? []),
    ),
    stages: new Set(lostStages),
  };
}

/** Every place that names something with an address, by that address. */
function namedIn(content: Content): Map<string, Place[]> {
  const named = new Map<string, Place[]>();
  const add = (address: string, place: Place) => {
    named.set(address, [...(named.get(address) ?? []), place]);
  };
  const { published } = contentIndexOf(content);
  for (const reference of referencesIn(content)) {
    const addresses = addressesOf(reference);
    // A situation whose page went to another of its sections needs no mending.
    if (addresses.some((address) => published.has(address))) continue;
    for (const address of addresses) add(address, reference.place);
  }
  for (const { url, page, place } of linksIn(content))
    add(url.startsWith('#') ? pageAddress(page.name) + url : url, place);
  return named;
}

/** A page that nobody recorded, with the same file name or with every anchor that the lost one had. */
function newNameOf(
  address: string,
  recorded: readonly string[],
  content: Content,
): Pick<BrokenPermalink, 'movedTo' | 'misplaced'> {
  if (address.includes('#')) return {};
  const anchors = recorded.flatMap((one) =>
    one.startsWith(`${address}#`) ? [one.slice(address.length)] : [],
  );
  const { published } = contentIndexOf(content);
  const name = fittingName(address.slice(0, -1));
  const page = content.pages.find(({ name: slug }) => {
    const now = pageAddress(slug);
    const hasAll = anchors.length > 1 && anchors.every((anchor) => published.has(now + anchor));
    return !recorded.includes(now) && (hasAll || fittingName(slug) === name);
  });
  if (page) {
    const isName = linkName.safeParse(page.name.replace(/^.*\//, '')).success;
    return isName ? { movedTo: page.name } : { misplaced: page.path };
  }
  const stray = [...content.files.keys()].find(
    (path) => kindOf(path) === undefined && fittingName(path.replace(/\.[^.]+$/, '')) === name,
  );
  return stray === undefined ? {} : { misplaced: stray };
}
