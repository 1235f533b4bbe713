/** Looks an entry up by its id. */

/**
 * @param what what it is called in the message, such as `phrase`
 * @throws when there is none, so that a page never shows a gap where words should be
 */
export function found<Entry>(entries: ReadonlyMap<string, Entry>, id: string, what: string): Entry {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`There is no ${what} "${id}": run "npm run check".`);
  return entry;
}
