/** Clocks on the wall and moments in time: a wall time may come never, once or twice, where clocks are changed. */
import type { WallTime } from '../../model/workplace/hours.ts';

const day = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What a clock in a time zone shows at a moment. Seconds are dropped. */
export function wallTimeAt(at: number, timeZone: string): WallTime {
  const part = Object.fromEntries(
    formatFor(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const year = String(part['year']).padStart(4, '0');
  return {
    day: `${year}-${part['month']}-${part['day']}`,
    time: `${part['hour']}:${part['minute']}`,
  };
}

/**
 * The moments at which a clock in a time zone shows a wall time, earliest first.
 * @returns none where the clocks jump over it, two where they are put back over it
 */
export function momentsAt(wall: WallTime, timeZone: string): number[] {
  const inUtc = Date.parse(`${wall.day}T${wall.time}Z`);
  if (Number.isNaN(inUtc)) return [];
  // The zone's distance from UTC on either side of any change nearby.
  const distances = [inUtc - day, inUtc, inUtc + day].map((near) => distanceAt(near, timeZone));
  return [...new Set(distances)]
    .map((distance) => inUtc - distance)
    .filter((at) => isSame(wallTimeAt(at, timeZone), wall))
    .sort((a, b) => a - b);
}

export function isSame(a: WallTime, b: WallTime): boolean {
  return a.day === b.day && a.time === b.time;
}

/** How far the clocks of a zone are ahead of UTC at a moment, in milliseconds. */
function distanceAt(at: number, timeZone: string): number {
  const { day, time } = wallTimeAt(at, timeZone);
  return Date.parse(`${day}T${time}Z`) - Math.floor(at / 60_000) * 60_000;
}

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}
