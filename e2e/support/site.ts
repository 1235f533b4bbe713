/** The two builds under test: the same content, at the root of an address and under a sub-path. */
import { readFileSync } from 'node:fs';
import { lastingPages, type BuiltPage } from '../../scripts/built-pages.ts';

export const builds = {
  root: { folder: '.build/root', base: '/' },
  sub: { folder: '.build/sub', base: '/playbook/' },
} as const;

export type Build = keyof typeof builds;

/** Where a build is served, with a slash at the end. The address comes from the server that the config starts. */
export function addressOf(build: Build): string {
  const address = process.env[`STEADY_${build.toUpperCase()}`];
  if (!address) throw new Error(`The ${build} build is not served.`);
  return address;
}

/** Every page of the site that a reader stays on, as built at the root. */
export const pages: readonly BuiltPage[] = lastingPages(builds.root.folder);

/** One page of each kind: enough for what depends on the layout and not on the words. */
export const onePageOfEachKind = [
  '/',
  '/stages/listen/',
  '/situations/shouting/',
  '/safety/suicide-or-self-harm/',
  '/skills/breathing/',
  '/situations/',
  '/tools/decision-tree/',
  '/tools/decision-tree/b1/',
  '/tools/phrases/',
  '/reference/when-advice-conflicts/',
  '/a-z/',
  '/search/',
  '/404.html',
].filter((path) => pages.some((page) => page.path === path));

/** Whether a page holds a widget or the map, or is there for the search: it may load more than the words need. */
export function hasWidget({ file }: BuiltPage): boolean {
  return /<astro-island|data-search-(page|for-path)|data-map=/.test(readFileSync(file, 'utf8'));
}
