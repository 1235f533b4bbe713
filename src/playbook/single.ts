/** Reads a collection that is one file. */
import { getCollection, type CollectionKey, type DataEntryMap } from 'astro:content';

/**
 * The data of a collection with a single file in content/.
 * @throws when the file is missing or does not parse (Astro leaves the collection empty then)
 */
export async function only<C extends CollectionKey>(
  collection: C,
): Promise<DataEntryMap[C][string]['data']> {
  const [entry] = await getCollection(collection);
  if (!entry) throw new Error(`content/ lacks ${collection}: run "npm run check" to see why`);
  return entry.data;
}
