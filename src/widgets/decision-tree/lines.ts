/** The sentences that the widget says of a path. */

/** What a press or a changed answer left behind. */
export function leftLine(count: number): string {
  return count === 1
    ? 'One later step no longer follows, and is left out.'
    : `${count} later steps no longer follow, and are left out.`;
}

/** What of a link no longer leads here. */
export function outdatedLine(titles: readonly string[]): string {
  const left = titles.map((title) => `“${title}”`).join(', ');
  return `This link is out of date. What still leads here is kept. Left out: ${left}.`;
}
