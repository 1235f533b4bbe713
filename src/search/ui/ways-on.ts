/** Where to go when search has no answer, or cannot be asked. */
import { pageAddress, withBase } from '../../model/addresses.ts';
import { button, element } from './element.ts';

type Way = readonly [address: string, label: string];

const whenNothingFound: readonly Way[] = [
  ['/situations/', 'See every situation'],
  [pageAddress('tools/decision-tree'), 'Find your step in the decision tree'],
  ['/a-z/', 'All pages, A to Z'],
];

export function nothingFound(base: string): HTMLElement {
  return element('div', { class: 'ways-on' }, ways(whenNothingFound, base));
}

/** @param again tries to load the index once more */
export function searchFailed(base: string, again: () => void): HTMLElement {
  return element(
    'div',
    { class: 'ways-on' },
    element('p', {}, 'Search could not be loaded. The list of all pages works without it.'),
    ways([['/a-z/', 'All pages, A to Z']], base),
    button('Try again', again),
  );
}

function ways(to: readonly Way[], base: string): HTMLElement {
  const links = to.map(([address, label]) =>
    element('li', {}, element('a', { href: withBase(address, base), class: 'button' }, label)),
  );
  return element('ul', { role: 'list' }, ...links);
}
