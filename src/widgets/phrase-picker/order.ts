/** Which phrase comes first. */
import { selfTalk } from '../../model/kinds/phrase.constants.ts';
import type { BookPhrase, PhraseBook } from './book.ts';
import type { Choice } from './choice.ts';

const firmness = { warm: 0, neutral: 1, firm: 2 };

/**
 * The phrases in the order to look through them. In a stage, as its file has them, since some stages go step by step. In
 * a situation, those that its page says, then the gentle before the firm, and what one says to oneself last.
 */
export function browseOrder(
  phrases: readonly BookPhrase[],
  choice: Choice,
  book: PhraseBook,
): readonly BookPhrase[] {
  if (!choice.situation || choice.stage) return phrases;
  const said = book.said[choice.situation] ?? [];
  const rank = (phrase: BookPhrase): number => {
    const place = said.indexOf(phrase.id);
    if (place >= 0) return place - said.length;
    return firmness[phrase.tone] + (phrase.stage === selfTalk ? 10 : 0);
  };
  return phrases.toSorted((a, b) => rank(a) - rank(b));
}

/** A firm phrase never comes first for an upset caller: the first gentle one goes before it, unless firm ones were asked for. */
export function gentleFirst(phrases: readonly BookPhrase[], choice: Choice): readonly BookPhrase[] {
  const gentle = phrases.findIndex(({ tone }) => tone !== 'firm');
  if (choice.tone === 'firm' || gentle < 1) return phrases;
  return [...phrases.slice(gentle, gentle + 1), ...phrases.toSpliced(gentle, 1)];
}

/** The phrases that could be said in place of one, nearest first: of its stage, for its situations, in its tone. */
export function phrasesLike(id: string, book: PhraseBook): readonly BookPhrase[] {
  const one = book.phrases.find((phrase) => phrase.id === id);
  if (!one) return [];
  const likeness = (other: BookPhrase): number => {
    const shared = other.situations.filter((situation) => one.situations.includes(situation));
    return (
      (other.stage === one.stage ? 3 : 0) +
      (other.tone === one.tone ? 1 : 0) +
      Math.min(shared.length, 3)
    );
  };
  return book.phrases
    .filter((other) => other !== one && likeness(other) > 3)
    .toSorted((a, b) => likeness(b) - likeness(a));
}
