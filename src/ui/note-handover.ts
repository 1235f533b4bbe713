/**
 * What the boundary ladder and the decision tree hand to the call note: what was done, line by line. It travels in the
 * storage of this tab and is taken out as it is read. Hand over words of the playbook only, never what a customer said
 * or is called: browsers write this storage to disk when they restore a closed tab.
 *
 * To hand over: call {@link handToNote} when a link to /tools/call-note/ is followed, and let the link do the rest.
 */
import { kept } from '../dom/storage.ts';

export interface NoteLine {
  /** When it was, in milliseconds since 1970. A step of the tree has no time. */
  at?: number;
  text: string;
}

export interface NoteHandover {
  from: 'ladder' | 'tree';
  /** In the order in which it happened. */
  lines: NoteLine[];
}

/** Beyond these it is no hand-over of ours: the longest ladder and the longest path stay far below. */
const most = { lines: 200, letters: 500 };

const waiting = kept<NoteHandover | undefined>({
  area: 'session',
  name: 'to-note',
  empty: undefined,
  understand,
});

/**
 * Leaves something for the note, in place of what may wait there from before.
 * @returns whether it will arrive: not where storage is blocked or full
 */
export function handToNote(handover: NoteHandover): boolean {
  return waiting.write(handover);
}

/** Takes what waits for the note, if anything sound does. It can be taken once. */
export function takeForNote(): NoteHandover | undefined {
  const handover = waiting.read();
  waiting.clear();
  return handover;
}

/** All or nothing: half a record of what happened would be worse than none. */
export function understand(found: unknown): NoteHandover | undefined {
  if (!isObject(found)) return undefined;
  const { from, lines } = found;
  if (from !== 'ladder' && from !== 'tree') return undefined;
  if (!Array.isArray(lines) || lines.length === 0 || lines.length > most.lines) return undefined;
  const sound = lines.flatMap((line) => lineFrom(line) ?? []);
  return sound.length === lines.length ? { from, lines: sound } : undefined;
}

function lineFrom(found: unknown): NoteLine | undefined {
  if (!isObject(found)) return undefined;
  const { at, text } = found;
  if (typeof text !== 'string' || text.trim() === '' || text.length > most.letters)
    return undefined;
  if (at === undefined) return { text };
  return typeof at === 'number' && !Number.isNaN(new Date(at).getTime()) ? { at, text } : undefined;
}

function isObject(found: unknown): found is Record<string, unknown> {
  return typeof found === 'object' && found !== null;
}
