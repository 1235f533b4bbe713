/** The British dictionary that the content checker uses too. For the build only: it never reaches a browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';

export interface Dictionary {
  has(word: string): boolean;
  words(): Iterable<string>;
}

export function britishDictionary(): Dictionary {
  // From the root of the project: the built code of an endpoint stands elsewhere.
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const folder = join(resolve('@cspell/dict-en-gb/cspell-ext.json'), '..');
  const trie = decodeTrie(gunzipSync(readFileSync(join(folder, 'en_GB.trie.gz'))));
  return { has: (word) => trie.hasWord(word, true), words: () => trie.words() };
}
