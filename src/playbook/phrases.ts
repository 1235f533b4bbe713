/** All phrases, and the ones that fit a place. */
import { getCollection } from 'astro:content';
import { phraseFor, selfTalk, type Phrase } from '../model/kinds/phrase.ts';
import { organisation } from './organisation.ts';

/** Every phrase, file by file, in the words for this workplace. Its stage is the name of its file. */
export async function allPhrases(): Promise<Phrase[]> {
  const files = await getCollection('phrases');
  const { endingContact } = await organisation();
  return files.flatMap((file) =>
    file.data.phrases.map((phrase) => phraseFor({ ...phrase, stage: file.id }, endingContact)),
  );
}

/**
 * The phrases with these ids, in the order given.
 * @throws when one does not exist, so that a page never shows a gap where words should be
 */
export async function phrasesById(ids: readonly string[]): Promise<Phrase[]> {
  const phrases = await allPhrases();
  return ids.map((id) => {
    const phrase = phrases.find((candidate) => candidate.id === id);
    if (!phrase) throw new Error(`No phrase "${id}" in content/phrases/: run "npm run check"`);
    return phrase;
  });
}

/** The phrases for a situation, gentle ones first: a firm phrase never comes first for an upset caller. */
export async function phrasesForSituation(situation: string): Promise<Phrase[]> {
  const fitting = (await allPhrases()).filter(
    (phrase) => phrase.situations.includes(situation) && phrase.stage !== selfTalk,
  );
  const firmness = { warm: 0, neutral: 1, firm: 2 };
  return fitting.sort((a, b) => firmness[a.tone] - firmness[b.tone]);
}

/** The phrases of a stage, as they stand in its file. */
export async function phrasesForStage(stage: string): Promise<Phrase[]> {
  return (await allPhrases()).filter((phrase) => phrase.stage === stage);
}
