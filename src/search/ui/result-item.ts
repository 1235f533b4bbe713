/** One result: what it is, where it leads, and which part of it answers. */
import { href } from '../../model/href.ts';
import type { Result, SubResult } from '../rank/result.ts';
import { element } from './element.ts';
import { markedPieces, markedText } from './marked.ts';
import { wordsCard } from './words-card.ts';

export interface Shown {
  /** The keys that were asked for. */
  marks: ReadonlySet<string>;
}

/** @param best whether it is the answer, so that its words to say stand there at once */
export function resultItem(result: Result, { marks }: Shown, best: boolean): HTMLLIElement {
  const { address, kind, title, line, also, excerpt, subResults, contacts, say, urgent } = result;
  const item = element(
    'li',
    { class: `result${best ? ' best' : ''}${urgent ? ' urgent' : ''}` },
    element('p', { class: 'result-kind' }, best ? `Best answer · ${kind}` : kind),
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
    const list = shown.map((subResult) => subResultItem(subResult, { marks }));
    item.append(element('ul', { class: 'result-spots', role: 'list' }, ...list));
  }
  return item;
}

function subResultItem({ address, kind, title }: SubResult, { marks }: Shown): HTMLLIElement {
  return element(
    'li',
    {},
    element('span', { class: 'result-kind' }, `${kind} `),
    element('a', { href: href(address) }, ...markedText(title, marks)),
  );
}
