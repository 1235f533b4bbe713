/** Loads the search index: the first file, then the rest, then the full text. Each once. */
import { href } from '../../model/href.ts';
import { FullText } from '../full-text/full-text.ts';
import { pagefindAt } from '../full-text/pagefind.ts';
import type { Filters, FirstFile, RestFile } from '../index/index-file.ts';
import { NameIndex } from '../index/name-index.ts';

export interface LoadedIndex {
  index: NameIndex;
  kindNames: FirstFile['kindNames'];
  /** Resolves when the rest is there, with what results can be narrowed to; undefined when it did not come. */
  rest: Promise<Filters | undefined>;
  /** Loads the full text when it is first asked for. */
  fullText: () => Promise<FullText>;
}

/** Entries that are taken in at once: a few milliseconds' work. */
const sliceSize = 40;

let loading: Promise<LoadedIndex> | undefined;

/**
 * The index, loaded when first asked for; after a failure, loaded again.
 * @throws when the first file cannot be loaded
 */
export function loadIndex(): Promise<LoadedIndex> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<LoadedIndex> {
  const root = new URL(href('/'), location.href).href;
  const later = read<RestFile>(`${root}search-rest.json`).catch(() => undefined);
  const first = await read<FirstFile>(`${root}search-index.json`);
  const index = new NameIndex(first);
  const rest = later.then(async (file) => {
    if (file) await addInSlices(file, index);
    return file?.filters;
  });
  let text: Promise<FullText> | undefined;
  const fullText = () =>
    (text ??= pagefindAt(root, first.build).then(
      (pagefind) => new FullText(pagefind, new URL(root).pathname),
    ));
  return { index, kindNames: first.kindNames, rest, fullText };
}

/** A big index must not keep the box from taking letters: it is taken in a slice at a time. */
async function addInSlices({ known, entries }: RestFile, index: NameIndex): Promise<void> {
  index.add({ known, entries: [] });
  for (let from = 0; from < entries.length; from += sliceSize) {
    await new Promise((resolve) => setTimeout(resolve));
    index.add({ known: '', entries: entries.slice(from, from + sliceSize) });
  }
}

async function read<File>(address: string): Promise<File> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return (await answer.json()) as File;
}
