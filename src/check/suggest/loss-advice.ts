/** What an editor can do about an address that was published and answers no more. */
import { pageAddress, phraseAddress, treeAddress } from '../../model/addresses.ts';
import { frontParts, parts } from '../../model/headed-parts.ts';
import { pageOf } from '../../model/permalinks.ts';
import type { Place } from '../../source/positions.ts';
import { nearest } from './did-you-mean.ts';
import type { Content } from '../../source/content.ts';
import type { BrokenPermalink } from '../read/broken-permalinks.ts';

const mostNamed = 6;

/**
 * The address that most likely took the place of a lost one.
 * @param fresh the addresses that nobody has recorded yet: an old one is some other thing
 * @returns undefined unless one stands at the same place and is worded alike
 */
export function newAddressOf(
  { address, movedTo }: BrokenPermalink,
  fresh: readonly string[],
): string | undefined {
  if (movedTo !== undefined) return pageAddress(movedTo);
  const isAnchor = address.includes('#');
  const start = isAnchor ? `${pageOf(address)}#` : address.replace(/[^/]+\/$/, '');
  const beside = fresh.filter((one) => one.startsWith(start) && one.includes('#') === isAnchor);
  const old = address.slice(start.length);
  const names = beside.map((one) => one.slice(start.length));
  const longer = names.find((name) => name.startsWith(`${old}-`) || old.startsWith(`${name}-`));
  const near = longer ?? nearest(old, names);
  return near === undefined ? undefined : start + near;
}

/** Where an editor looks for what is lost, and what has become of it. */
export function whereItWas(
  { address, line, movedTo }: BrokenPermalink,
  content: Content,
): { place: Place; now: string } {
  const top = (file: string) => ({ file, line: 1, column: 1 });
  const page = content.pages.find(({ name }) => pageAddress(name) === pageOf(address));
  if (movedTo !== undefined)
    return { place: top(`${movedTo}.mdx`), now: `now ${pageAddress(movedTo)}` };
  if (!address.includes('#'))
    return page
      ? { place: page.root.get('draft').place, now: 'a draft now' }
      : { place: top(fileOf(address)), now: 'gone' };
  const stoodInPage = page && !isListed(address);
  const place = stoodInPage
    ? page.place(page.frontMatter.bodyStart)
    : { file: 'permalinks.txt', line, column: 1 };
  return { place, now: 'gone' };
}

/** First how to bring it back; then what it takes to let it go. */
export function howToMend(lost: BrokenPermalink, to: string | undefined, content: Content): string {
  const { address, namedAt } = lost;
  const list = content.of('redirects')[0]?.root.get('redirects');
  const emptyList = list?.items().length === 0 ? ', in place of the []' : '';
  const redirect = `add under “redirects:” in content/redirects.yaml${emptyList}: - { from: "${address}", to: "${to ?? 'where to go now'}" }`;
  const named = namedAt.length === 0 ? '' : ` Then mend what names it: ${listed(namedAt)}.`;
  const aim = to === undefined ? 'If it must go' : 'To keep the new name';
  return `${back(lost, content)} ${aim}, ${redirect}.${named}`;
}

function back({ address, movedTo }: BrokenPermalink, content: Content): string {
  const [path = '', anchor] = address.split('#');
  if (movedTo !== undefined) return `Name the file content/${fileOf(address)} again.`;
  const page = content.pages.find(({ name }) => pageAddress(name) === path);
  if (anchor === undefined)
    return page ? 'Take “draft: true” out.' : `Bring content/${fileOf(address)} back.`;
  if (address === phraseAddress(anchor)) return `Give the phrase its id “${anchor}” back.`;
  if (isListed(address)) return `Give it its id “${anchor}” back.`;
  const part = Object.entries(parts).find(([, { id }]) => id === anchor)?.[0];
  if (part !== undefined) return `Bring the part <${part}> back.`;
  const key = Object.entries(frontParts).find(([, { id }]) => id === anchor)?.[0];
  if (key !== undefined) return `Bring “${key}” back, at the top of the page.`;
  return `Put {#${anchor}} back at the end of its heading.`;
}

/** Whether an address is that of a phrase, a guideline or a source: they stand in data, and pages list them. */
function isListed(address: string): boolean {
  return /^\/(tools\/phrases|reference\/sources)\/#/.test(address);
}

function fileOf(address: string): string {
  if (address.startsWith(treeAddress) && address !== treeAddress)
    return `steps/${address.slice(treeAddress.length, -1)}.md`;
  return address === '/' ? 'index.mdx' : `${address.slice(1, -1)}.mdx`;
}

function listed(places: readonly Place[]): string {
  const all = [...new Set(places.map(({ file, line }) => `content/${file}:${String(line)}`))];
  const rest = all.length - mostNamed;
  return all.slice(0, mostNamed).join(', ') + (rest > 0 ? ` and ${String(rest)} more` : '');
}
