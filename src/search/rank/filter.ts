/** Narrows results to a kind, a stage or a channel. */
import type { EntryKind } from '../kinds.ts';
import type { IndexEntry } from '../index/index-file.ts';

export interface Filter {
  kind?: EntryKind;
  stage?: string;
  channel?: string;
}

/** Whether an entry passes. What names no channel fits every one. */
export function passes(entry: IndexEntry, { kind, stage, channel }: Filter): boolean {
  return (
    (!kind || entry.kind === kind) &&
    (!stage || (entry.stages ?? []).includes(stage)) &&
    (!channel || !entry.channels || entry.channels.some((one) => one === channel))
  );
}
