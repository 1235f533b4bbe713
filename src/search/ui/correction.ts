/** Says in the open that a word was taken for another, and offers to take it as it was typed. */
import type { Answer } from '../answer.ts';
import { button, element } from './element.ts';

/** @param verbatim searches for the words as they were typed */
export function correctionLine({ query, question }: Answer, verbatim: () => void): HTMLElement {
  return element(
    'p',
    { class: 'correction' },
    'Showing results for ',
    element('strong', {}, query.meant),
    '. ',
    button(`Search instead for ${question.trim()}`, verbatim, 'link-button'),
  );
}
