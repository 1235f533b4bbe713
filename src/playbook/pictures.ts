/** The words of a picture, as they hold at this workplace. */
import { getEntry } from 'astro:content';
import { pictureFor, type Picture } from '../model/kinds/picture.ts';
import { organisation } from './organisation.ts';

/** @throws when content/pictures/ has no such file */
export async function findPicture(id: string): Promise<Picture> {
  const entry = await getEntry('pictures', id);
  if (!entry) throw new Error(`No content/pictures/${id}.yaml: run "npm run check"`);
  return pictureFor(entry.data, (await organisation()).endingContact);
}
