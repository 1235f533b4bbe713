/** Whether to show no movement: as the device is set, or as the person last said. Both count at once. */
import { useEffect, useState } from 'react';

/** @returns whether to keep still, and how to choose it here */
export function useStill(): [boolean, (still: boolean) => void] {
  const [still, setStill] = useState(false);
  useEffect(() => {
    const device = matchMedia('(prefers-reduced-motion: reduce)');
    const follow = (): void => setStill(device.matches);
    follow();
    device.addEventListener('change', follow);
    return () => device.removeEventListener('change', follow);
  }, []);
  return [still, setStill];
}
