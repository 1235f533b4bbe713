/** Keeps the screen on during a session, where the device can. Where it cannot or will not, nothing is lost. */
import { useEffect } from 'react';

export function canKeepAwake(): boolean {
  return 'wakeLock' in navigator;
}

export function useWakeLock(wanted: boolean): void {
  useEffect(() => {
    if (!wanted || !canKeepAwake()) return;
    let lock: Promise<WakeLockSentinel | undefined> | undefined;
    const ask = (): void => {
      // A hidden page may not hold the lock: the browser takes it, and it is asked for again afterwards.
      if (document.visibilityState === 'visible') {
        lock = navigator.wakeLock.request('screen').catch(() => undefined);
      }
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      document.removeEventListener('visibilitychange', ask);
      void lock?.then((held) => held?.release()).catch(() => undefined);
    };
  }, [wanted]);
}
