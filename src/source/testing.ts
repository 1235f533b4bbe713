/** For tests: the sound content of fixtures/good/, with a few files changed. */
import { fileURLToPath } from 'node:url';
import type { ContentFiles } from './content.ts';
import { readFiles } from './files.ts';

export const goodFolder = fileURLToPath(new URL('./fixtures/good', import.meta.url));
const good = await readFiles(goodFolder);

/** Whole new texts by path; null takes a file away. */
export type Changes = Record<string, string | null>;

/** The sound content with some files changed, added or taken away. */
export function contentWith(changes: Changes): ContentFiles {
  const files = new Map(good);
  for (const [path, text] of Object.entries(changes)) {
    if (text === null) files.delete(path);
    else files.set(path, text);
  }
  return files;
}

/**
 * A sound file with one thing in it changed.
 * @throws when the file does not hold what is to be changed
 */
export function changed(path: string, from: string, to: string): Changes {
  const text = good.get(path);
  if (!text?.includes(from)) throw new Error(`fixtures/good/${path} does not hold: ${from}`);
  return { [path]: text.replace(from, () => to) };
}
