/** Questions without a way on for people in doubt, and step names that are taken. */
import { reservedStepNames } from '../../model/addresses.ts';
import { notSure } from '../../model/kinds/step.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import type { Entry } from '../../source/content.ts';
import { pressLists } from '../../source/step-graph.ts';

const rule = 'step';

export const stepAnswers: Check = (content) =>
  content.of('step').flatMap((entry) => [...doubt(entry), ...taken(entry)]);

/** Straight apostrophes and capitals do not matter. */
const plain = (words: string) => words.trim().toLowerCase().replaceAll('’', "'");

/**
 * Where there is more than one way on, one of them is for people in doubt. Of a question it is an answer of its own;
 * of a thing to do it may be joined to another: “It carries on, or I’m not sure”.
 */
function doubt(entry: Entry): Finding[] {
  if (entry.root.get('alwaysKnown').value === true) return [];
  return pressLists(entry).flatMap((list) => {
    const labels = list.items().flatMap((option) => option.get('label').text ?? []);
    const isQuestion = list.path.at(-1) === 'options';
    const isForDoubt = (label: string) =>
      isQuestion ? plain(label).startsWith(plain(notSure)) : plain(label).includes('not sure');
    if (labels.length < (isQuestion ? 1 : 2) || labels.some(isForDoubt)) return [];
    return [
      error(
        rule,
        list.keyPlace,
        `no option here is for people who are not sure`,
        isQuestion
          ? `Add one that starts with “${notSure}”, and lead it somewhere safe. Where nobody can be in doubt, add: alwaysKnown: true`
          : `Add one with “${notSure}”, or join it to the one that is safe in doubt: “It carries on, or ${notSure}”. Where nobody can be in doubt, add: alwaysKnown: true`,
      ),
    ];
  });
}

function taken({ name, place }: Entry): Finding[] {
  if (!reservedStepNames.includes(name)) return [];
  return [
    error(rule, place(0), `the name “${name}” is taken by a page of the site`, 'Rename the file.'),
  ];
}
