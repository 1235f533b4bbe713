/**
 * Keeps the presses in this tab, so that a look at another page does not lose the times. They hold nothing that a
 * customer said or is called.
 */
import { kept } from '../../dom/storage.ts';
import type { Press } from './ladder.ts';

/** Nobody presses as often on one call; more is no ladder of ours. */
const mostPresses = 500;
const plain = ['goes-on', 'stopped', 'again', 'done'];

export const keptPresses = kept<readonly Press[]>({
  area: 'session',
  name: 'ladder',
  empty: [],
  understand,
});

/** All or nothing: with a press missing, the rest would stand on other rungs. */
export function understand(found: unknown): Press[] | undefined {
  if (!Array.isArray(found) || found.length > mostPresses) return undefined;
  const sound = found.filter(isPress);
  return sound.length === found.length ? sound : undefined;
}

function isPress(found: unknown): found is Press {
  if (typeof found !== 'object' || found === null) return false;
  const { press, at, reason } = found as Record<string, unknown>;
  if (typeof at !== 'number' || Number.isNaN(new Date(at).getTime())) return false;
  return press === 'at-once' ? typeof reason === 'string' : plain.includes(String(press));
}
