/** What can be pressed: the options of a step, and the links that stand on every step. */
import type { MouseEvent } from 'react';
import type { Press } from '../../model/step.ts';

interface PressesProps {
  presses: readonly Press[];
  className: string;
  /** Where a step has its page. */
  hrefOf: (id: string) => string;
  /** Goes to a step without a new page; left out until that works. */
  go: ((to: string) => void) | undefined;
  /** Whether to show the number key of each. */
  numbered?: boolean;
  /** The step that was answered before, while its answer is changed. */
  before?: string | undefined;
}

export function Presses({ presses, className, hrefOf, go, numbered = false, before }: PressesProps) {
  function onClick(event: MouseEvent, to: string): void {
    // With a modifier or another button, the reader wants a window of its own.
    if (!go || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(to);
  }
  return (
    <ul className={className} role="list">
      {presses.map(({ label, to }, index) => (
        <li key={to}>
          <a
            className="card"
            href={hrefOf(to)}
            data-option={numbered ? index : undefined}
            onClick={(event) => {
              onClick(event, to);
            }}
          >
            <span>
              {label}
              {to === before && <small>Your answer before</small>}
            </span>
            {numbered && <kbd aria-hidden="true">{index + 1}</kbd>}
          </a>
        </li>
      ))}
    </ul>
  );
}
