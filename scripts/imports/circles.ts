/** Circles in a graph: places from which a way leads back to where it began. */

/** What each place leads to. Places that lead nowhere may be left out. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * @returns for each place that stands in a circle, once: the shortest circle through the first of its places, as the
 *   places passed, the first again at the end; none where the graph has no circle
 */
export function circlesIn(graph: Graph): string[][] {
  const told = new Set<string>();
  return [...graph.keys()].sort().flatMap((start) => {
    if (told.has(start)) return [];
    const circle = wayBack(graph, start);
    for (const place of circle ?? []) told.add(place);
    return circle ? [circle] : [];
  });
}

/** The shortest way from a place back to itself. */
function wayBack(graph: Graph, start: string): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const waiting = [start];
  for (const at of waiting) {
    for (const next of graph.get(at) ?? []) {
      if (next === start) return [...wayTo(at, cameFrom), start];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      waiting.push(next);
    }
  }
  return undefined;
}

function wayTo(end: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const before = cameFrom.get(end);
  return before === undefined ? [end] : [...wayTo(before, cameFrom), end];
}
