/** What can be pressed on a rung: they stopped, or it goes on. On the last one it can be ended. */
import type { MouseEvent } from 'react';
import type { Button } from './ladder.ts';

interface Props {
  /** What the button says that ends it; on the last rung alone. */
  done: string | undefined;
  press: (button: Button) => void;
}

export function Choices({ done, press }: Props) {
  // The second click of a double click would stand for a step that nobody said.
  const once = (button: Button) => (event: MouseEvent) => {
    if (event.detail <= 1) press(button);
  };
  const onward: Button = { press: done === undefined ? 'goes-on' : 'done' };
  return (
    <p className="tool-buttons ladder-presses" data-needs-script="">
      <button type="button" className="button" onClick={once({ press: 'stopped' })}>
        They stopped
      </button>
      <button type="button" className="button primary" onClick={once(onward)}>
        {done ?? 'It goes on'}
      </button>
    </p>
  );
}
