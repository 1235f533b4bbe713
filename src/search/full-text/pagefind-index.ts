/** Makes the full-text index with Pagefind. An index that could not be made is an error, never an empty search. */
import { close, createIndex, type PagefindIndex } from 'pagefind';

export interface BundleFile {
  /** Path within the bundle, such as pagefind.js. */
  path: string;
  content: Uint8Array;
}

/** What Pagefind brings and this site does not use: its own interface, and search in unknown languages. */
const notShipped = /^(pagefind-.*ui\.|pagefind-highlight\.|wasm\.unknown\.)/;

/** Indexes the HTML files of a folder. @throws with what Pagefind says, when it fails or finds no page */
export function indexFolder(path: string): Promise<BundleFile[]> {
  return bundle(async (index) => {
    const { errors, page_count: count } = await index.addDirectory({ path });
    if (count === 0) errors.push(`no page in ${path} has data-pagefind-body`);
    return errors;
  });
}

/** Indexes pages that are in memory. @param pages each with its address within the site */
export function indexPages(
  pages: readonly { url: string; content: string }[],
): Promise<BundleFile[]> {
  return bundle(async (index) => {
    const answers = await Promise.all(pages.map((page) => index.addHTMLFile(page)));
    return answers.flatMap(({ errors }) => errors);
  });
}

async function bundle(add: (index: PagefindIndex) => Promise<string[]>): Promise<BundleFile[]> {
  try {
    const { index, errors } = await createIndex();
    if (!index) throw failure(errors);
    const failed = await add(index);
    if (failed.length > 0) throw failure(failed);
    const written = await index.getFiles();
    if (written.errors.length > 0) throw failure(written.errors);
    return written.files.filter(({ path }) => !notShipped.test(path));
  } finally {
    await close();
  }
}

function failure(errors: readonly string[]): Error {
  return new Error(`The full-text index could not be made: ${errors.join('; ')}`);
}
