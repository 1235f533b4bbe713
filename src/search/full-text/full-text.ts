/** Asks Pagefind's full text, where the words stand on the pages themselves. */
import { withoutBase } from '../../model/addresses.ts';
import type { EntryKind } from '../kinds.ts';
import type { MarkedPiece } from '../query/marks.ts';
import type { Pagefind } from './pagefind.ts';

/** A page that the full text found. */
export interface Hit {
  /** Address within the site, without the base. */
  address: string;
  kind: EntryKind;
  title: string;
  doNow?: string;
  /** The words around the match. */
  excerpt: readonly MarkedPiece[];
  /** The sections that match, each with its own address. */
  sections: readonly { address: string; title: string }[];
}

export interface FullTextTerm {
  word: string;
  /** How much it tells about what is sought. */
  weight: number;
}

const maxHits = 6;

export class FullText {
  readonly #pagefind: Pagefind;
  readonly #base: string;

  /** @param base the path the site is published under */
  constructor(pagefind: Pagefind, base: string) {
    this.#pagefind = pagefind;
    this.#base = base;
  }

  /**
   * The pages that hold all of the words, best first. Where none does, the words that tell least are left out,
   * one after the other.
   * @param words known words, in the order in which they were typed
   */
  async search(words: readonly FullTextTerm[]): Promise<Hit[]> {
    const kept = [...words];
    while (kept.length > 0) {
      const { results } = await this.#pagefind.search(kept.map(({ word }) => word).join(' '));
      if (results.length > 0)
        return Promise.all(results.slice(0, maxHits).map((one) => this.#read(one)));
      const least = Math.min(...kept.map(({ weight }) => weight));
      kept.splice(
        kept.findIndex(({ weight }) => weight === least),
        1,
      );
    }
    return [];
  }

  async #read(result: Awaited<ReturnType<Pagefind['search']>>['results'][number]): Promise<Hit> {
    const { url, meta, excerpt, sub_results: sections } = await result.data();
    const { title = '', doNow } = meta;
    return {
      address: withoutBase(url, this.#base),
      // As the page itself says; the home page is in no section.
      kind: (meta.kind ?? 'home') as EntryKind,
      title,
      excerpt: excerptPieces(excerpt),
      sections: sections
        .filter((section) => section.url.includes('#'))
        .map((section) => ({
          address: withoutBase(section.url, this.#base),
          title: section.title,
        })),
      ...(doNow !== undefined && { doNow }),
    };
  }
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

/** Pagefind's excerpt is HTML with `<mark>`: it is read as text, and never handed to the page as HTML. */
export function excerptPieces(html: string): MarkedPiece[] {
  return html
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, place) => ({
      text: text.replace(/&(?:lt|gt|amp|quot);/g, (entity) => entities[entity] ?? entity),
      marked: place % 2 === 1,
    }))
    .filter(({ text }) => text !== '');
}
