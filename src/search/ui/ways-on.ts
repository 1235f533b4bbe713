/** Where to go when search has no answer, or cannot be asked. */
import { pageAddress } from '../../model/addresses.ts';
import { href } from '../../model/href.ts';
import { button, element } from './element.ts';

type Way = readonly [address: string, label: string];

const whenNothingFound: readonly Way[] = [
  ['/situations/', 'See every situation'],
  [pageAddress('tools/decision-tree'), 'Find your step in the decision tree'],
  ['/a-z/', 'All pages, A to Z'],
];

export function nothingFound(): HTMLElement {
  return element('div', { class: 'ways-on' }, ways(whenNothingFound));
}

/** @param again tries to load the index once more */
export function searchFailed(again: () => void): HTMLElement {
  return element(
    'div',
    { class: 'ways-on' },
    element('p', {}, 'Search could not be loaded. The list of all pages works without it.'),
    ways([['/a-z/', 'All pages, A to Z']]),
    button('Try again', again),
  );
}

function ways(to: readonly Way[]): HTMLElement {
  const links = to.map(([address, label]) =>
    element('li', {}, element('a', { href: href(address), class: 'button' }, label)),
  );
  return element('ul', { role: 'list' }, ...links);
}
