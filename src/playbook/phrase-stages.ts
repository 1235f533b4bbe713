/** The groups that phrases stand in: the stages in the order of the menu, then what one says to oneself. */
import { selfTalk, type Phrase } from '../model/kinds/phrase.ts';
import { allPhrases } from './phrases.ts';
import { menuTitle, pagesIn } from './pages.ts';

export interface PhraseStage {
  id: string;
  title: string;
  phrases: Phrase[];
}

/** Every stage that has phrases, with them in the order of its file. */
export async function phraseStages(): Promise<PhraseStage[]> {
  const [phrases, stages, skills] = await Promise.all([
    allPhrases(),
    pagesIn('stages'),
    pagesIn('skills'),
  ]);
  const selfTalkPages = skills.filter(({ slug }) => slug === `skills/${selfTalk}`);
  return [...stages, ...selfTalkPages]
    .map((page) => ({ id: page.slug.replace(/^.*\//, ''), title: menuTitle(page) }))
    .map((stage) => ({ ...stage, phrases: phrases.filter((phrase) => phrase.stage === stage.id) }))
    .filter((stage) => stage.phrases.length > 0);
}
