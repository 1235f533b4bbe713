/** The groups that phrases stand in: the stages in the order of the menu, then what one says to oneself. */
import { selfTalk, type Phrase } from '../model/kinds/phrase.ts';
import { findPages, menuTitle, pagesIn } from './pages.ts';
import { phrasesForStage } from './phrases.ts';
import type { Playbook } from './playbook.ts';

export interface PhraseStage {
  id: string;
  title: string;
  phrases: readonly Phrase[];
}

/** Every stage that has phrases, with them in the order of its file. */
export function phraseStages(playbook: Playbook): PhraseStage[] {
  return [...pagesIn(playbook, 'stages'), ...findPages(playbook, [`skills/${selfTalk}`])]
    .map((page) => ({ id: page.slug.replace(/^.*\//, ''), title: menuTitle(page) }))
    .map((stage) => ({ ...stage, phrases: phrasesForStage(playbook, stage.id) }))
    .filter(({ phrases }) => phrases.length > 0);
}
