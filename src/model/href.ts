/** Links on the built site, which may live under a sub-path. */
import { withBase, withoutBase } from './addresses.ts';

/** The path that the site is published under, such as `/` or `/playbook/`. Where no site is being built, it is `/`. */
const base = import.meta.env === undefined ? '/' : import.meta.env.BASE_URL;

/**
 * What a link to a place within the site says.
 * @param address an address within the site, such as `/stages/listen/#why`
 * @returns the same with the path that the site is published under, such as `/playbook/stages/listen/#why`
 */
export function href(address: string): string {
  return withBase(address, base);
}

/**
 * The address within the site of a path on the built site: what `href` undoes.
 * @param path such as `/playbook/stages/listen/`
 */
export function addressOf(path: string): string {
  return withoutBase(path, base);
}
