/** One result: what it is, where it leads, and which part of it answers. */
import { href } from '../../model/href.ts';
import type { FirstFile } from '../index/index-file.ts';
import type { Result, SubResult } from '../rank/result.ts';
import { element } from './element.ts';
import { markedPieces, markedText } from './marked.ts';
import { wordsCard } from './words-card.ts';

/** What a result needs to be shown, beside itself. */
export interface Showing {
  /** What each kind of result is called. */
  kindNames: FirstFile['kindNames'];
  /** The keys that were asked for. */
  marks: ReadonlySet<string>;
}

/** @param best whether it is the answer, so that its words to say stand there at once */
export function resultItem(result: Result, how: Showing, best: boolean): HTMLLIElement {
  const { kindNames, marks } = how;
  const { address, kind, title, line, also, excerpt, subResults, contacts, say, urgent } = result;
  const item = element(
    'li',
    { class: `result${best ? ' best' : ''}${urgent ? ' urgent' : ''}` },
    element(
      'p',
      { class: 'result-kind' },
      best ? `Best answer · ${kindNames[kind]}` : kindNames[kind],
    ),
    element('a', { href: href(address), class: 'result-link' }, ...markedText(title, marks)),
  );
  if (line) item.append(element('p', { class: 'result-line' }, ...markedText(line, marks)));
  if (best) {
    item.append(...contacts.map((contact) => element('p', { class: 'result-contact' }, contact)));
  }
  if (also) item.append(element('p', { class: 'result-also' }, `Also called: ${also}`));
  if (excerpt)
    item.append(element('p', { class: 'result-also' }, '… ', ...markedPieces(excerpt), ' …'));
  if (best && say.length > 0) {
    item.append(element('ul', { class: 'phrases', role: 'list' }, ...say.map(wordsCard)));
  }
  // The best answer has its phrases above; they are not linked once more.
  const shown = subResults.filter((subResult) => !best || subResult.address !== `${address}#say`);
  if (shown.length > 0) {
    const list = shown.map((subResult) => subResultItem(subResult, how));
    item.append(element('ul', { class: 'result-spots', role: 'list' }, ...list));
  }
  return item;
}

function subResultItem(
  { address, kind, title }: SubResult,
  { kindNames, marks }: Showing,
): HTMLLIElement {
  return element(
    'li',
    {},
    element('span', { class: 'result-kind' }, `${kindNames[kind]} `),
    element('a', { href: href(address) }, ...markedText(title, marks)),
  );
}
