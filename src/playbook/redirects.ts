/** Old addresses and where they lead now. */
import { addressOf } from '../model/href.ts';
import type { Redirect } from '../model/kinds/redirect.ts';
import { memoizeByObject } from '../source/memoize.ts';
import type { Playbook } from './playbook.ts';

const byTarget = memoizeByObject(({ redirects }: Playbook) =>
  Map.groupBy(redirects, ({ to }) => to),
);

/**
 * The anchors that a heading had before: they are kept as anchors beside the new one, so old links still arrive.
 * @param pathname path of the page on the built site
 * @param id the anchor of the heading now
 */
export function oldAnchors(playbook: Playbook, pathname: string, id: string): string[] {
  const page = addressOf(pathname);
  return (byTarget(playbook).get(`${page}#${id}`) ?? [])
    .filter(({ from }) => from.startsWith(`${page}#`))
    .map(({ from }) => from.slice(page.length + 1));
}

/** Old pages, each of which needs a page that sends the reader on. */
export function movedPages({ redirects }: Playbook): Redirect[] {
  return redirects.filter(({ from }) => !from.includes('#'));
}
