/** The name a file should have, out of the one it was given. */

/**
 * @param path a path without its ending
 * @returns its last part in lower-case letters, digits and single hyphens
 */
export function fittingName(path: string): string {
  return path
    .replace(/^.*\//, '')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
