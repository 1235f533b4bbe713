/**
 * The Cache-Control of a file of the site. Astro puts a hash of the content into the names under `/_astro/`, so
 * such a file never changes; everything else is asked for again each time, and answered with 304 while it is the same.
 * @param path the path within the site, such as `/_astro/index.BxY1.css`
 */
export function cacheRule(path: string): string {
  return path.startsWith('/_astro/') ? 'public, max-age=31536000, immutable' : 'no-cache';
}
