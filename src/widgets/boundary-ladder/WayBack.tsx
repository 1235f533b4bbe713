/** How and when a customer comes back, as this workplace has it. */
import type { LadderProps } from './props.ts';

export function WayBack({ route, hours }: LadderProps['wayBack']) {
  return (
    <p>
      {route && (
        <>
          <strong>The way back:</strong> {route}.{' '}
        </>
      )}
      <strong>Hours:</strong> {hours}.
    </p>
  );
}
