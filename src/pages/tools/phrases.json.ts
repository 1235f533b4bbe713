/** Every phrase and pair as data, for the phrase picker. */
import type { APIRoute } from 'astro';
import { currentPlaybook } from '../../playbook/current.ts';
import { phraseStages } from '../../playbook/phrase-stages.ts';
import { menuTitle, pagesIn } from '../../playbook/pages.ts';
import { situationSections } from '../../model/sections.ts';
import { makeBook } from '../../widgets/phrase-picker/make-book.ts';

export const GET: APIRoute = async () => {
  const playbook = await currentPlaybook();
  const pages = situationSections.flatMap((section) => pagesIn(playbook, section));
  const situations = pages.map((page) => ({
    id: page.slug.replace(/^.*\//, ''),
    title: menuTitle(page),
    say: page.say ?? [],
  }));
  const { pairs } = playbook;
  return Response.json(makeBook({ stages: phraseStages(playbook), situations, pairs }));
};
