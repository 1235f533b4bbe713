/** Times as the clock of this device shows them. */

/** The time of day: “14:02”. */
export function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}

/** The day and the time of day: “22 November 2026, 14:02”. */
export function dayAndTime(at: number): string {
  const day = new Date(at).toLocaleDateString('en-GB', { dateStyle: 'long' });
  return `${day}, ${clockTime(at)}`;
}
