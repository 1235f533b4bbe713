/** Reads the files of content/ from disk. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFiles } from './content.ts';

const texts = /\.(mdx?|ya?ml|txt)$/i;

/**
 * @param dir the content folder
 * @returns every text file below it, by path within it, sorted
 * @throws when the folder cannot be read
 */
export async function readFiles(dir: string): Promise<ContentFiles> {
  const found = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = found
    .filter((item) => item.isFile() && texts.test(item.name))
    .map((item) =>
      join(item.parentPath, item.name).slice(join(dir, '/').length).replaceAll('\\', '/'),
    )
    .sort();
  const read = paths.map(async (path) => [path, await readFile(join(dir, path), 'utf8')] as const);
  return new Map(await Promise.all(read));
}
