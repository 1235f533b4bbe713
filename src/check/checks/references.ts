/** Names of things that do not exist: a phrase, page, step, guideline, addition, source, situation, stage or breathing pattern. */
import { situationName } from '../../model/sections.ts';
import type { Check } from '../check.ts';
import { error, warning, type Finding } from '../finding.ts';
import { didYouMean } from '../suggest/did-you-mean.ts';
import { contentIndexOf, type ContentIndex } from '../read/content-index.ts';
import { addressesOf, brokenPermalinksIn } from '../read/broken-permalinks.ts';
import { redirectsIn } from '../read/redirects.ts';
import { referencesIn, type Reference, type Target } from '../read/references.ts';

const rule = 'reference';

/** How each target is called, which names are right, and where to look for them. */
const targets: Record<
  Target,
  { what: string; where: string; names: (known: ContentIndex) => Iterable<string> }
> = {
  phrase: {
    what: 'phrase',
    where: 'The ids of phrases stand in content/phrases/.',
    names: (known) => known.phrases,
  },
  page: {
    what: 'page',
    where: 'A page is named by folder and file name, such as stages/listen.',
    names: (known) => known.pages.keys(),
  },
  step: {
    what: 'step',
    where: 'A step is named by its file in content/steps/.',
    names: (known) => known.steps,
  },
  guideline: {
    what: 'guideline',
    where: 'The guidelines stand in content/guidelines.yaml.',
    names: (known) => known.guidelines,
  },
  addition: {
    what: 'addition',
    where: 'The additions stand in content/guidelines.yaml.',
    names: (known) => known.additions,
  },
  source: {
    what: 'source',
    where: 'The ids of sources stand in content/sources.yaml.',
    names: (known) => known.sources,
  },
  article: {
    what: 'article',
    where: 'The articles stand in content/sources.yaml, with the kind “article”.',
    names: (known) => known.articles,
  },
  situation: {
    what: 'situation',
    where: 'A situation is named by its file in content/situations/ or content/safety/.',
    names: situationsIn,
  },
  country: {
    what: 'country',
    where: 'The ids of countries stand in content/countries.yaml.',
    names: (known) => known.countries,
  },
  stage: {
    what: 'stage',
    where: 'A stage is named by its file in content/phrases/.',
    names: (known) => known.stages,
  },
  pattern: {
    what: 'breathing pattern',
    where: 'A pattern is named by its file in content/breathing/.',
    names: (known) => known.patterns,
  },
};

export const references: Check = (content) => {
  const known = contentIndexOf(content);
  const losses = brokenPermalinksIn(content);
  const moved = new Map(redirectsIn(content).map(({ from, to }) => [from, to]));
  return referencesIn(content)
    .filter(
      (reference) =>
        !addressesOf(reference).some(losses.has) &&
        !(reference.target === 'stage' && losses.stages.has(reference.id)),
    )
    .flatMap((reference) => {
      const [newAddress] = addressesOf(reference).flatMap((address) => moved.get(address) ?? []);
      return judge(reference, known, newAddress);
    });
};

/** @param moved where a redirect sends readers from what the reference names */
function judge(reference: Reference, known: ContentIndex, moved: string | undefined): Finding[] {
  const { target, id, place, followed, from } = reference;
  const { what, where, names } = targets[target];
  const right = new Set(names(known));
  // With no such thing at all, the file that should hold them is missing or empty, and has its own finding.
  if (right.size === 0) return [];
  if (!right.has(id)) {
    const meant = moved === undefined ? didYouMean(id, right) : `It has moved to ${moved}. `;
    return [error(rule, place, `there is no ${what} “${id}”`, `${meant}${where}`)];
  }
  if (target !== 'page') return [];
  if (from === id)
    return [error(rule, place, 'the page names itself here', 'Take it out, or name another page.')];
  const state = known.pages.get(id);
  if (!followed || state === 'written') return [];
  const problem =
    state === 'draft' ? `the page “${id}” is a draft` : `the page “${id}” is not written yet`;
  return [warning(rule, place, problem, 'Readers do not see this link until the page is there.')];
}

function situationsIn(known: ContentIndex): string[] {
  return [...known.pages.keys()].flatMap((slug) => situationName(slug) ?? []);
}
