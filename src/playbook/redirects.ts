/** Old addresses and where they lead now. */
import { addressOf } from '../model/href.ts';
import type { Redirect } from '../model/kinds/redirect.ts';
import { only } from './single.ts';

export async function allRedirects(): Promise<Redirect[]> {
  return (await only('redirects')).redirects;
}

/**
 * The anchors that a heading had before: they are kept as anchors beside the new one, so old links still arrive.
 * @param pathname path of the page on the built site
 * @param id the anchor of the heading now
 */
export async function oldAnchors(pathname: string, id: string): Promise<string[]> {
  const page = addressOf(pathname);
  return (await allRedirects())
    .filter(({ from, to }) => to === `${page}#${id}` && from.startsWith(`${page}#`))
    .map(({ from }) => from.slice(page.length + 1));
}

/** Old pages, each of which needs a page that sends the reader on. */
export async function movedPages(): Promise<Redirect[]> {
  return (await allRedirects()).filter(({ from }) => !from.includes('#'));
}
