/** What a share of measured values stays within. */

/**
 * @param values at least one
 * @returns for a share from 0 to 1, the value that so many of all do not exceed: 0 the least, 0.5 the median, 1 the most
 */
export function quantiles(values: readonly number[]): (share: number) => number {
  const sorted = values.toSorted((a, b) => a - b);
  return (share) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}
