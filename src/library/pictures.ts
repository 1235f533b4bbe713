/** The words of a picture. */
import { getEntry } from 'astro:content';
import type { Picture } from '../model/picture.ts';

/** @throws when content/pictures/ has no such file */
export async function findPicture(id: string): Promise<Picture> {
  const entry = await getEntry('pictures', id);
  if (!entry) throw new Error(`No content/pictures/${id}.yaml: run "npm run check"`);
  return entry.data;
}
