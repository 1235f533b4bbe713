/** Gathers what search reads, and builds its index once for both of its files. */
import { buildIndex, type BuiltIndex } from '../search/index/build.ts';
import { britishDictionary } from '../search/index/dictionary.ts';
import { organisation } from '../playbook/organisation.ts';
import { allPages } from '../playbook/pages.ts';
import { allPairs } from '../playbook/pairs.ts';
import { allPhrases } from '../playbook/phrases.ts';
import { only } from '../playbook/single.ts';
import { allSteps } from '../playbook/steps.ts';

let built: Promise<BuiltIndex> | undefined;

/** The index; in `astro dev` it is built anew each time, since the content may have changed. */
export function searchIndex(): Promise<BuiltIndex> {
  if (import.meta.env.DEV) return build();
  return (built ??= build());
}

async function build(): Promise<BuiltIndex> {
  const pages = await allPages();
  const steps = await allSteps();
  return buildIndex(
    {
      pages: pages.map(({ slug, data, entry }) => ({ ...data, slug, body: entry.body ?? '' })),
      phrases: await allPhrases(),
      steps: steps.map(({ id, data }) => ({ ...data, id })),
      pairs: await allPairs(),
      contacts: (await organisation()).contacts,
    },
    await only('synonyms'),
    britishDictionary(),
  );
}
