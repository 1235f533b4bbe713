/** The words that every reader of a page sees on it, for comparing with a quote. */
import { visit } from 'unist-util-visit';
import type { PageEntry } from '../../source/content.ts';
import { proseOf } from './prose.ts';

/**
 * Paragraphs, headings and "Do this now", each as words alone (`wordsOf`). What only some workplaces see, inside
 * <ByPolicy>, is left out.
 */
export function visibleText(page: PageEntry): string[] {
  const forSome = rangesOf(page, 'ByPolicy');
  return proseOf(page)
    .filter(({ where, key }) => where !== 'value' || key === 'doNow')
    .filter(({ start }) => !forSome.some(({ from, to }) => start >= from && start < to))
    .map(({ text }) => wordsOf(text));
}

/** A text as its words and nothing else: no marks, no markup, one space between. A fact in the text stays as it is. */
export function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{N}\uFFFC]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []).join(' ');
}

/** Whether words stand in a text, as whole words and in the same order. Both come from `wordsOf`. */
export function holds(text: string, words: string): boolean {
  return words !== '' && ` ${text} `.includes(` ${words} `);
}

function rangesOf(page: PageEntry, part: string): { from: number; to: number }[] {
  const ranges: { from: number; to: number }[] = [];
  visit(page.pageText.tree, 'mdxJsxFlowElement', ({ name, position }) => {
    const from = position?.start.offset;
    const to = position?.end.offset;
    if (name === part && from !== undefined && to !== undefined) ranges.push({ from, to });
  });
  return ranges;
}
