/** How the calendar file is called, inside and out. */
import type { WallTime } from '../../model/workplace/hours.ts';

/** Such as ring-back-2026-11-24-1430.ics. No name of a customer is in it. */
export function fileNameFor({ day, time }: WallTime): string {
  return `ring-back-${day}-${time.replace(':', '')}.ics`;
}

/**
 * An id that no other entry has, so that a calendar takes each call-back for a new one. (`crypto.randomUUID` is missing
 * where a workplace serves the site without https.)
 */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
