/** Number keys, as long as the reader wants them. */
import { useEffect, useState, type KeyboardEvent } from 'react';
import { optionFor, wantsKeys } from './keys.ts';

export interface Keys {
  areOn: boolean;
  set(wanted: boolean): void;
  /** For the element that holds the options. */
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

export function useKeys(): Keys {
  // Off at first: what is kept on the device is known in the browser alone.
  const [areOn, setOn] = useState(false);
  useEffect(() => {
    setOn(wantsKeys.read());
  }, []);
  return {
    areOn,
    set(wanted) {
      setOn(wanted);
      wantsKeys.write(wanted);
    },
    onKeyDown(event) {
      const option = areOn ? optionFor(event) : undefined;
      if (option === undefined) return;
      event.currentTarget.querySelector<HTMLElement>(`[data-option="${option}"]`)?.click();
    },
  };
}
