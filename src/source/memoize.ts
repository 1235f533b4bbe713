/** Many checks ask the same of the content: it is worked out once. */

/**
 * @param workOut makes something from a thing, and the same each time
 * @returns the same, which remembers for as long as the thing is there
 */
export function memoizeByObject<Thing extends object, Made extends object>(
  workOut: (thing: Thing) => Made,
): (thing: Thing) => Made {
  const cache = new WeakMap<Thing, Made>();
  return (thing) => {
    const made = cache.get(thing) ?? workOut(thing);
    cache.set(thing, made);
    return made;
  };
}
