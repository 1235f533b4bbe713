/** Phrases that nobody is led to: no page or step says them, and no situation offers them. */
import type { Check } from '../check.ts';
import { warning } from '../finding.ts';
import { contentIndexOf } from '../read/content-index.ts';
import { brokenPermalinksIn } from '../read/broken-permalinks.ts';
import { referencesIn } from '../read/references.ts';

export const phraseUse: Check = (content) => {
  // A page that is gone or could not be read all through may say them.
  if (brokenPermalinksIn(content).lost.length > 0 || contentIndexOf(content).unsure.size > 0)
    return [];
  const named = referencesIn(content);
  const idsOf = (target: string) =>
    new Set(named.filter((reference) => reference.target === target).map(({ id }) => id));
  const said = idsOf('phrase');
  const stagesSaid = idsOf('stage');
  return content.listed('phrases', 'phrases').flatMap((phrase) => {
    const id = phrase.get('id');
    const { text } = id;
    const led = text === undefined || said.has(text) || stagesSaid.has(phrase.entry.name);
    if (led || phrase.get('situations').texts().length > 0) return [];
    return [
      warning(
        'phrase-use',
        id.place,
        `no page or step says “${text}”, and it is filed under no situation`,
        'Say it on a page, with <Say ids="…" />, or name the situations it fits.',
      ),
    ];
  });
};
