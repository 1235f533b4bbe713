/** Whether script is at work: false on the server and until the page has come alive. */
import { useSyncExternalStore } from 'react';

const never = (): (() => void) => () => undefined;

export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
