/** Every phrase and pair as data, for the phrase picker. */
import type { APIRoute } from 'astro';
import { allPairs } from '../../playbook/pairs.ts';
import { phraseStages } from '../../playbook/phrase-stages.ts';
import { menuTitle, pagesIn } from '../../playbook/pages.ts';
import { situationSections } from '../../model/sections.ts';
import { makeBook } from '../../widgets/phrase-picker/make-book.ts';

export const GET: APIRoute = async () => {
  const [stages, pages, pairs] = await Promise.all([
    phraseStages(),
    Promise.all(situationSections.map(pagesIn)),
    allPairs(),
  ]);
  const situations = pages.flat().map((page) => ({
    id: page.slug.replace(/^.*\//, ''),
    title: menuTitle(page),
    say: page.data.say ?? [],
  }));
  return Response.json(makeBook({ stages, situations, pairs }));
};
