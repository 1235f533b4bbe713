/** Tones and vibration at each change of phase, for whoever asked for them. */
import { useEffect, useEffectEvent, useRef } from 'react';
import type { Moment } from './phase.ts';
import { playTone } from './tones.ts';
import { vibrate } from './vibration.ts';

interface Wanted {
  sound: boolean;
  vibration: boolean;
}

export function useSignals(moment: Moment | undefined, isRunning: boolean, wanted: Wanted): void {
  const audio = useRef<AudioContext>(null);

  const signal = useEffectEvent(() => {
    if (!moment) return;
    if (wanted.sound) playTone((audio.current ??= new AudioContext()), moment.kind);
    if (wanted.vibration) vibrate(moment.kind);
  });
  useEffect(() => {
    if (isRunning) signal();
  }, [isRunning, moment?.round, moment?.step]);

  useEffect(
    () => () => {
      void audio.current?.close();
      audio.current = null;
    },
    [],
  );
}
