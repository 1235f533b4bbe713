/** How and when a customer comes back, as this workplace has it. */
import type { LadderProps } from './props.ts';

export function WayBack({ route, hours }: LadderProps['wayBack']) {
  return (
    <dl className="way-back">
      <div>
        <dt>The way back</dt>
        <dd>{route}</dd>
      </div>
      <div>
        <dt>Hours</dt>
        <dd>{hours}</dd>
      </div>
    </dl>
  );
}
