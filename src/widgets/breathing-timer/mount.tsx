/** Puts the timer into a page that came without it. */
import { createRoot } from 'react-dom/client';
import { BreathingTimer, type BreathingTimerProps } from './BreathingTimer.tsx';

/** @returns how to take it out again; whatever runs ends with it */
export function mountBreathingTimer(place: Element, props: BreathingTimerProps): () => void {
  const root = createRoot(place);
  root.render(<BreathingTimer {...props} />);
  return () => root.unmount();
}
