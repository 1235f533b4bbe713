/** The phrases that fit a place. */
import { selfTalk, type Phrase } from '../model/kinds/phrase.ts';
import { memoizeByObject } from '../source/memoize.ts';
import { found } from './find.ts';
import type { Playbook } from './playbook.ts';

const byId = memoizeByObject(
  ({ phrases }: Playbook) => new Map(phrases.map((one) => [one.id, one])),
);

const byStage = memoizeByObject(({ phrases }: Playbook) =>
  Map.groupBy(phrases, ({ stage }) => stage),
);

/**
 * The phrases with these ids, in the order given.
 * @throws when one does not exist
 */
export function phrasesById(playbook: Playbook, ids: readonly string[]): Phrase[] {
  return ids.map((id) => found(byId(playbook), id, 'phrase'));
}

/** The phrases for a situation, gentle ones first: a firm phrase never comes first for an upset caller. */
export function phrasesForSituation({ phrases }: Playbook, situation: string): Phrase[] {
  const firmness = { warm: 0, neutral: 1, firm: 2 };
  return phrases
    .filter(({ situations, stage }) => situations.includes(situation) && stage !== selfTalk)
    .sort((a, b) => firmness[a.tone] - firmness[b.tone]);
}

/** The phrases of a stage, as they stand in its file. */
export function phrasesForStage(playbook: Playbook, stage: string): readonly Phrase[] {
  return byStage(playbook).get(stage) ?? [];
}
