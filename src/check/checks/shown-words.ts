/**
 * Advice that we changed, limited or refused must read that way: `shown` in guidelines.yaml quotes the words of a
 * page in which readers see it. Refused advice needs a quote from every page that carries it.
 */
import { pageAddress } from '../../model/addresses.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import type { Content } from '../../source/content.ts';
import { isWhole, contentIndexOf } from '../read/content-index.ts';
import { brokenPermalinksIn } from '../read/broken-permalinks.ts';
import { holds, visibleText, wordsOf } from '../read/visible-text.ts';
import type { YamlNode } from '../../source/yaml-node.ts';

const rule = 'shown';

export const shownWords: Check = (content) =>
  content.listed('guidelines', 'guidelines').flatMap((guideline) => {
    const id = guideline.get('id').text;
    if (id === undefined) return [];
    return [
      ...guideline
        .get('shown')
        .items()
        .flatMap((quote) => notThere(quote, id, content)),
      ...notRefused(guideline, id),
    ];
  });

function notThere(quote: YamlNode, id: string, content: Content): Finding[] {
  const slug = quote.get('page').text;
  const words = quote.get('words').text;
  const state = slug === undefined ? undefined : contentIndexOf(content).pages.get(slug);
  // What is missing, or names no page at all, has its own finding.
  if (slug === undefined || words === undefined || state === undefined) return [];
  const page = content.pages.find(({ name }) => name === slug);
  if (brokenPermalinksIn(content).has(pageAddress(slug))) return [];
  if (!page || state !== 'written') {
    return [
      error(
        rule,
        quote.get('page').place,
        `nobody can read ${slug} yet`,
        `Name a page that is written and carries ${id}.`,
      ),
    ];
  }
  const found: Finding[] = [];
  const list = page.root.get('guidelines');
  const carried = list.texts();
  if (!page.unread && !list.isNoList && !carried.some(({ text }) => text === id)) {
    found.push(
      error(
        rule,
        quote.get('page').place,
        `${slug} does not carry ${id}`,
        'Name a page that carries it.',
      ),
    );
  }
  if (isWhole(page) && !visibleText(page).some((text) => holds(text, wordsOf(words)))) {
    found.push(
      error(
        rule,
        quote.get('words').place,
        `${slug} does not say “${words.trim()}”`,
        `Quote what stands there, from one paragraph and outside <ByPolicy>. If it is gone, work the change of ${id} into the page again.`,
      ),
    );
  }
  return found;
}

function notRefused(guideline: YamlNode, id: string): Finding[] {
  if (guideline.get('status').value !== 'reject') return [];
  const quoted = guideline
    .get('shown')
    .items()
    .map((quote) => quote.get('page').text);
  return guideline
    .get('pages')
    .texts()
    .filter(({ text }) => !quoted.includes(text))
    .map(({ text, spot }) =>
      error(
        rule,
        spot.place,
        `nothing shows that ${text} refuses ${id}`,
        'Add the page to “shown”, with the words there that refuse it.',
      ),
    );
}
