/** Weighs a built page and what it loads at once. */
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { BuiltPage } from '../built-pages.ts';
import { importedFiles } from './imported-files.ts';

export interface PageSize {
  path: string;
  html: number;
  css: number;
  script: number;
  /** The tools on the page, with what each brings beyond React and the page’s own script. */
  tools: { name: string; script: number }[];
  loadsReact: boolean;
}

/** What React's own files say of themselves, minified or not. */
const REACT = /react\.transitional\.element|Minified React error/;

/**
 * Measures the pages of a build.
 * @param folder the build
 * @param base the path it is published under, which its links start with
 * @throws when a page names a style sheet or a script that the build does not hold
 */
export function measurePages(
  pages: readonly BuiltPage[],
  folder: string,
  base: string,
): PageSize[] {
  const weights = new Map<string, number>();
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const weigh = (path: string): number => {
    const weight = weights.get(path) ?? brotliCompressSync(read(path)).length;
    weights.set(path, weight);
    return weight;
  };
  const sum = (paths: readonly string[]): number =>
    paths.reduce((total, path) => total + weigh(path), 0);

  return pages.map(({ path, file }) => {
    const html = readFileSync(file, 'utf8');
    const page = parseDocument(html);
    const islands = DomUtils.getElementsByTagName('astro-island', page);
    const inBuild = (address: string): string => posix.join('/', address.slice(base.length));
    const named = (tag: string, attribute: string): string[] =>
      DomUtils.getElementsByTagName(tag, page)
        .filter((element) => tag !== 'link' || /\bstylesheet\b/.test(element.attribs['rel'] ?? ''))
        .flatMap((element) => element.attribs[attribute] ?? [])
        .map(inBuild);
    const scripts = withImports(named('script', 'src'), read);
    const brings = ({ attribs }: (typeof islands)[number], attribute: string): string[] =>
      withImports([inBuild(attribs[attribute] ?? '')], read);
    /** What a tool brings, without the page’s own script, and without React and what that needs. */
    const ownOf = (island: (typeof islands)[number]): string[] => {
      const others = [...scripts, ...brings(island, 'renderer-url')];
      return brings(island, 'component-url').filter(
        (script) => !others.includes(script) && !REACT.test(read(script)),
      );
    };
    return {
      path,
      html: brotliCompressSync(html).length,
      css: sum(named('link', 'href')),
      script: sum(scripts),
      tools: islands.map((island) => ({
        name: island.attribs['component-export'] ?? '',
        script: sum(ownOf(island)),
      })),
      loadsReact: scripts.some((script) => REACT.test(read(script))),
    };
  });
}

/** The scripts, and all that they import at once, each one time. */
function withImports(scripts: readonly string[], read: (path: string) => string): string[] {
  const found = new Set(scripts);
  for (const script of found) {
    for (const imported of importedFiles(read(script))) {
      found.add(posix.join(posix.dirname(script), imported));
    }
  }
  return [...found];
}
