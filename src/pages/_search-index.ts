/** Gathers what search reads, and builds its index once for both of its files. */
import { currentPlaybook } from '../playbook/current.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { buildIndex, type BuiltIndex } from '../search/index/build.ts';
import { britishDictionary } from '../search/index/dictionary.ts';

let built: { from: Playbook; index: BuiltIndex } | undefined;

/** The index of the playbook as it is now. */
export async function searchIndex(): Promise<BuiltIndex> {
  const playbook = await currentPlaybook();
  if (built?.from !== playbook) built = { from: playbook, index: indexOf(playbook) };
  return built.index;
}

function indexOf({ pages, phrases, steps, pairs, organisation, synonyms }: Playbook): BuiltIndex {
  const { contacts } = organisation;
  return buildIndex({ pages, phrases, steps, pairs, contacts }, synonyms, britishDictionary());
}
