/** What can be pressed: the options of a step, or the links that stand on every step. */
import type { MouseEvent } from 'react';
import { firstStep } from '../../model/tree/graph.ts';
import type { Press } from '../../model/kinds/step.ts';

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

export function Choices({
  presses,
  className,
  hrefOf,
  go,
  numbered = false,
  before,
}: PressesProps) {
  if (presses.length === 0) return null;
  return (
    <ul className={className} role="list">
      {presses.map(({ label, to }, index) => (
        <li key={to}>
          <a
            className={to === firstStep ? 'card alarm' : 'card'}
            href={hrefOf(to)}
            data-option={numbered ? index : undefined}
            onClick={(event) => {
              if (!go || wantsWindow(event)) return;
              event.preventDefault();
              go(to);
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

/** Whether a link was pressed so that it opens elsewhere. */
export function wantsWindow({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || shiftKey || altKey;
}
