/** Addresses within the site: how a page, a phrase, a guideline or a step is linked. All start and end with a slash. */

/** The address of a page: `stages/listen` is at `/stages/listen/`, `index` at `/`. */
export function pageAddress(slug: string): string {
  return slug === 'index' ? '/' : `/${slug}/`;
}

/** The address of a phrase on the phrases page. */
export function phraseAddress(id: string): string {
  return `/tools/phrases/#${id}`;
}

/** The address of a guideline or addition on the sources page. */
export function guidelineAddress(id: string): string {
  return `/reference/sources/#${id.toLowerCase()}`;
}

/** The address of the decision tree; its steps live under it. */
export const treeAddress = '/tools/decision-tree/';

/** The address of a step of the decision tree. */
export function stepAddress(id: string): string {
  return `${treeAddress}${id}/`;
}

/** The address of the drawn map of all steps. */
export const mapAddress = stepAddress('map');

/** Names that no step can have: their addresses are taken. */
export const reservedStepNames: readonly string[] = ['map'];

/**
 * An address as a link on the built site, which may live under a sub-path.
 * @param address an address within the site, such as `/stages/listen/#why`
 * @param base the path the site is published under, such as `/` or `/playbook/`
 */
export function withBase(address: string, base: string): string {
  return `${base.replace(/\/$/, '')}${address}`;
}

/**
 * The address within the site, from a path on the built site.
 * @returns the address without the base; the path itself when it does not start with the base
 */
export function withoutBase(path: string, base: string): string {
  const root = base.replace(/\/$/, '');
  return root && path.startsWith(`${root}/`) ? path.slice(root.length) : path;
}

/** Where every number stands with its source. */
export const numbersByCountry = '/reference/numbers-by-country/';

/** Where crisis lines are listed by country. */
export const helplines = '/safety/suicide-or-self-harm/#helplines';

/** Where emergency numbers are listed by country. */
export const emergencyNumbers = '/safety/threats-of-violence/#emergency-numbers';
