/** The path as a few lines for the note: what was asked, what was answered, and when. Pure. */
import type { TreeView } from '../../model/tree/view.ts';
import type { NoteLine } from '../../ui/note-handover.ts';
import { pressBetween, type Visit } from './path.ts';

/**
 * @param path the steps, one after another; the last one is where the reader is
 * @returns one line a step, with its time where that is known; steps that are no longer in the tree are left out
 */
export function noteLines(tree: TreeView, path: readonly Visit[]): NoteLine[] {
  return path.flatMap(({ id, at }, index) => {
    const step = tree.steps[id];
    if (!step) return [];
    const next = path[index + 1];
    const pressed = next && pressBetween(tree, id, next.id)?.label;
    const text = `${step.title}${pressed ? ` – ${pressed}` : ''}`;
    return [at === undefined ? { text } : { at, text }];
  });
}

/**
 * @param timeZone left out, the one of this device
 * @returns the lines to paste, under one with the day; a time that is not known is left out
 */
export function noteOf(lines: readonly NoteLine[], timeZone?: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone });
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone });
  const firstTime = lines.find(({ at }) => at !== undefined)?.at;
  const head = firstTime === undefined ? 'Steps taken' : `Steps taken on ${day.format(firstTime)}`;
  const written = lines.map(({ at, text }) =>
    at === undefined ? text : `${clock.format(at)} ${text}`,
  );
  return [`${head}:`, ...written].join('\n');
}
