/** The pages of a build. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface BuiltPage {
  /** Its address within the site, without the base: `/stages/listen/`, or `/404.html`. */
  path: string;
  file: string;
}

/**
 * Every HTML page of a build, in the order of their addresses.
 * @throws when the folder holds none: there is no build
 */
export function builtPages(folder: string): BuiltPage[] {
  const pages = globSync('**/*.html', { cwd: folder }).map((file) => ({
    path: `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`,
    file: join(folder, file),
  }));
  if (pages.length === 0) throw new Error(`There is no built site in ${folder}: build it first.`);
  return pages.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The pages that a reader stays on: not those that send on to a new address. */
export function lastingPages(folder: string): BuiltPage[] {
  return builtPages(folder).filter(
    ({ file }) => !readFileSync(file, 'utf8').includes('http-equiv="refresh"'),
  );
}
