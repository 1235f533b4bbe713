/** The pages of the site as menus and links need them. */
import { addressOf } from '../model/href.ts';
import { sectionOf, type SectionId } from '../model/sections.ts';
import type { SectionText } from '../model/kinds/section.ts';
import { memoizeByObject } from '../source/memoize.ts';
import type { Playbook, SitePage } from './playbook.ts';

const bySlug = memoizeByObject(
  ({ pages }: Playbook) => new Map(pages.map((page) => [page.slug, page])),
);

const byAddress = memoizeByObject(
  ({ pages }: Playbook) => new Map(pages.map((page) => [page.address, page])),
);

const bySection = memoizeByObject(({ pages }: Playbook) =>
  Map.groupBy(pages, ({ slug }) => sectionOf(slug)?.id),
);

/** The pages of one section, in order. */
export function pagesIn(playbook: Playbook, section: SectionId): readonly SitePage[] {
  return bySection(playbook).get(section) ?? [];
}

/** The sections that have pages, in the order of the menu. */
export function filledSections(playbook: Playbook): readonly SectionText[] {
  return playbook.sections.filter(({ id }) => pagesIn(playbook, id).length > 0);
}

/** The page with a slug; undefined while it is not written. */
export function findPage(playbook: Playbook, slug: string): SitePage | undefined {
  return bySlug(playbook).get(slug);
}

/** The pages with these slugs that are written, in the order given. */
export function findPages(playbook: Playbook, slugs: readonly string[]): SitePage[] {
  return slugs.flatMap((slug) => findPage(playbook, slug) ?? []);
}

/** The page that stands at a path of the built site. */
export function pageAt(playbook: Playbook, pathname: string): SitePage | undefined {
  return byAddress(playbook).get(addressOf(pathname));
}

/** What a page is called in menus. */
export function menuTitle(page: SitePage): string {
  return page.shortTitle ?? page.title;
}
