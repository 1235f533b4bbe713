/** The path as a few lines for the note: what was asked, what was answered, and when. Pure. */
import type { TreeView } from '../../model/step-view.ts';
import { pressBetween, type Visit } from './path.ts';

/**
 * @param path the steps, one after another; the last one is where the reader is
 * @param timeZone left out, the one of this device
 * @returns one line a step, under a line with the day; a time that is not known is left out
 */
export function noteOf(tree: TreeView, path: readonly Visit[], timeZone?: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone });
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone });
  const firstTime = path.find(({ at }) => at !== undefined)?.at;
  const lines = path.flatMap(({ id, at }, index) => {
    const step = tree.steps[id];
    if (!step) return [];
    const next = path[index + 1];
    const pressed = next && pressBetween(tree, id, next.id)?.label;
    const time = at === undefined ? '' : `${clock.format(at)} `;
    return [`${time}${step.title}${pressed ? ` – ${pressed}` : ''}`];
  });
  const head = firstTime === undefined ? 'Steps taken' : `Steps taken on ${day.format(firstTime)}`;
  return [`${head}:`, ...lines].join('\n');
}
