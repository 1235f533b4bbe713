/**
 * Addresses that were ever published must keep answering (content/permalinks.txt). This module knows which
 * addresses the content publishes now, which recorded ones are lost and which are not recorded yet.
 */
import {
  guidelineAddress,
  mapAddress,
  pageAddress,
  phraseAddress,
  stepAddress,
} from './addresses.ts';
import type { Redirect } from './kinds/redirect.ts';
import { sectionOf } from './sections.ts';

/** What the content holds that has an address. */
export interface Publishable {
  /** Pages that are built (no drafts), each with the anchors in it. */
  pages: { slug: string; anchors: string[] }[];
  phrases: string[];
  steps: string[];
  /** Guidelines, additions and sources. */
  cited: string[];
}

/** One line of permalinks.txt. */
export interface Permalink {
  address: string;
  /** Set aside for a page that is not written yet. */
  planned: boolean;
  /** Counted from 1. */
  line: number;
}

/** Pages that are there whatever the content holds. */
const alwaysThere = ['/search/', '/a-z/'];

const wanted = /^(planned )?(\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?)$/;

/**
 * The addresses that the content publishes now, without order. A phrase stands on the phrases page and a guideline
 * on the sources page, so they have an address once that page is written.
 */
export function publishedAddresses({ pages, phrases, steps, cited }: Publishable): Set<string> {
  const published = new Set(alwaysThere);
  for (const { slug, anchors } of pages) {
    published.add(pageAddress(slug));
    for (const anchor of anchors) published.add(`${pageAddress(slug)}#${anchor}`);
    const section = sectionOf(slug);
    if (section) published.add(`/${section.id}/`);
  }
  const onPages = [...phrases.map(phraseAddress), ...cited.map(guidelineAddress)];
  for (const address of onPages) if (published.has(pageOf(address))) published.add(address);
  for (const step of steps) published.add(stepAddress(step));
  if (steps.length > 0) published.add(mapAddress);
  return published;
}

/** The address of the page an address is on: without its anchor. */
export function pageOf(address: string): string {
  return address.replace(/#.*$/, '');
}

/**
 * Reads permalinks.txt: one address a line, `planned ` before one that is set aside, `# ` before a comment.
 * @returns the addresses, and the numbers of the lines that cannot be read
 */
export function readPermalinks(lines: string[]): { permalinks: Permalink[]; unreadable: number[] } {
  const permalinks: Permalink[] = [];
  const unreadable: number[] = [];
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '' || text.startsWith('# ') || text === '#') continue;
    const match = wanted.exec(text.trim());
    if (match?.[2])
      permalinks.push({ address: match[2], planned: Boolean(match[1]), line: index + 1 });
    else unreadable.push(index + 1);
  }
  return { permalinks, unreadable };
}

/**
 * The recorded addresses that nothing answers any more: not published, and neither they nor their page redirected.
 */
export function lostPermalinks(
  recorded: Permalink[],
  published: ReadonlySet<string>,
  redirects: Redirect[],
): Permalink[] {
  const moved = new Set(redirects.map(({ from }) => from));
  return recorded.filter(({ address, planned }) => {
    return (
      !planned && !published.has(address) && !moved.has(address) && !moved.has(pageOf(address))
    );
  });
}

/** The published addresses that are not recorded as such yet, sorted. */
export function unrecordedAddresses(
  recorded: Permalink[],
  published: ReadonlySet<string>,
): string[] {
  const known = new Set(recorded.filter(({ planned }) => !planned).map(({ address }) => address));
  return [...published].filter((address) => !known.has(address)).sort();
}

/** The slugs of pages set aside but not written: `/stages/listen/` is `stages/listen`. */
export function plannedSlugs(recorded: Permalink[]): string[] {
  return recorded
    .filter(({ planned, address }) => planned && !address.includes('#'))
    .map(({ address }) => (address === '/' ? 'index' : address.slice(1, -1)));
}

/**
 * The text of permalinks.txt with the published addresses added. Nothing is ever taken out; a planned address that
 * is published now becomes a plain line.
 * @param lines the file as it is
 */
export function withRecorded(lines: string[], published: ReadonlySet<string>): string {
  const comments = lines.filter((line) => line.startsWith('# ') || line === '#');
  const planned = new Map(
    readPermalinks(lines).permalinks.map((link) => [link.address, link.planned]),
  );
  for (const address of published) planned.set(address, false);
  const addresses = [...planned]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([address, isPlanned]) => (isPlanned ? `planned ${address}` : address));
  return [...comments, ...addresses, ''].join('\n');
}

export type RedirectFault = 'loop' | 'chain' | 'nowhere' | 'still there' | 'leaves its page';

/**
 * What is amiss with a redirect, if anything is. Each must lead straight to an address that is there; an anchor of
 * a page that is still there can only move within it, since the browser never asks for the rest.
 */
export function redirectFault(
  { from, to }: Redirect,
  all: Redirect[],
  published: ReadonlySet<string>,
): RedirectFault | undefined {
  const onward = new Map(all.map((redirect) => [redirect.from, redirect.to]));
  const passed = new Set([from]);
  for (let at: string | undefined = to; at !== undefined; at = onward.get(at)) {
    if (passed.has(at)) return 'loop';
    passed.add(at);
  }
  if (published.has(from)) return 'still there';
  if (onward.has(to)) return 'chain';
  if (!published.has(to)) return 'nowhere';
  const stays = pageOf(from) === pageOf(to);
  return from.includes('#') && published.has(pageOf(from)) && !stays
    ? 'leaves its page'
    : undefined;
}
