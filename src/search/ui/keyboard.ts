/** Walks the results with the arrows, Home and End. */

/**
 * From the box down into the list, through its links, and back up into the box.
 * @param area holds the box and the list
 */
export function walkResults(area: HTMLElement, box: HTMLInputElement, list: HTMLElement): void {
  area.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const links = [...list.querySelectorAll('a')];
    const place = links.indexOf(event.target as HTMLAnchorElement);
    const inBox = event.target === box;
    if (links.length === 0 || (place < 0 && !inBox)) return;
    const next = goal(event.key, inBox ? -1 : place, links.length - 1);
    if (next === undefined || (inBox && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    if (next < 0) box.focus();
    else links[next]?.focus();
  });
}

/** @returns the place to go to; -1 is the box */
function goal(key: string, place: number, last: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(place + 1, last);
  if (key === 'ArrowUp') return place - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}
