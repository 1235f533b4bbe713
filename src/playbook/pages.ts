/** The pages of the site as the layouts need them: drafts left out, in the order of the menu. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { pageAddress } from '../model/addresses.ts';
import { addressOf } from '../model/href.ts';
import { sectionOf } from '../model/sections.ts';
import { sectionTexts } from './sections.ts';

export interface SitePage {
  slug: string;
  /** Address within the site, without the base. */
  address: string;
  data: CollectionEntry<'pages'>['data'];
  entry: CollectionEntry<'pages'>;
}

/** Every published page, section by section in the order of the menu, then by `order`. */
export async function allPages(): Promise<SitePage[]> {
  const [entries, menu] = await Promise.all([
    getCollection('pages', ({ data }) => !data.draft),
    sectionTexts(),
  ]);
  const place = (slug: string) => menu.findIndex((section) => section.id === sectionOf(slug)?.id);
  return entries
    .map((entry) => ({ slug: entry.id, address: pageAddress(entry.id), data: entry.data, entry }))
    .sort(
      (a, b) =>
        place(a.slug) - place(b.slug) ||
        a.data.order - b.data.order ||
        a.slug.localeCompare(b.slug),
    );
}

/** The published pages of one section, in order. */
export async function pagesIn(section: string): Promise<SitePage[]> {
  return (await allPages()).filter((page) => sectionOf(page.slug)?.id === section);
}

/** The page with a slug; undefined while it is not written. */
export async function findPage(slug: string): Promise<SitePage | undefined> {
  return (await allPages()).find((page) => page.slug === slug);
}

/** The pages with these slugs that are written, in the order given. */
export async function findPages(slugs: readonly string[]): Promise<SitePage[]> {
  const pages = await allPages();
  return slugs.flatMap((slug) => pages.find((page) => page.slug === slug) ?? []);
}

/** The page that stands at an address of the built site (with its base). */
export async function pageAt(pathname: string): Promise<SitePage | undefined> {
  const address = addressOf(pathname);
  return (await allPages()).find((page) => page.address === address);
}

/** What a page is called in menus. */
export function menuTitle(page: SitePage): string {
  return page.data.shortTitle ?? page.data.title;
}
