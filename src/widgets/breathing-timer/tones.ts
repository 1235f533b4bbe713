/** Soft tones, made on the spot: rising to breathe in, falling to breathe out. Nothing is downloaded. */
import type { BreathKind } from '../../model/kinds/breathing.constants.ts';

/** From one pitch to another, in hertz, in so many seconds. */
const tones: Record<BreathKind, { from: number; to: number; seconds: number }> = {
  in: { from: 262, to: 392, seconds: 0.9 },
  'top-up': { from: 392, to: 440, seconds: 0.5 },
  hold: { from: 330, to: 330, seconds: 0.3 },
  out: { from: 330, to: 196, seconds: 0.9 },
  rest: { from: 196, to: 196, seconds: 0.3 },
};
const loudest = 0.12;

/** Plays one tone. The context is the caller's, to be closed when no more are wanted. */
export function playTone(context: AudioContext, kind: BreathKind): void {
  const { from, to, seconds } = tones[kind];
  const start = context.currentTime;
  const end = start + seconds;
  const tone = new OscillatorNode(context, { type: 'sine', frequency: from });
  tone.frequency.linearRampToValueAtTime(to, end);
  // It swells and fades: a tone that starts at once clicks.
  const volume = new GainNode(context, { gain: 0 });
  volume.gain.linearRampToValueAtTime(loudest, start + seconds / 4);
  volume.gain.linearRampToValueAtTime(0, end);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(end);
}
