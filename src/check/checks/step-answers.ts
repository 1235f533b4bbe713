/** Questions without a way on for people in doubt, and step names that are taken. */
import { reservedStepNames } from '../../model/addresses.ts';
import { notSure } from '../../model/step.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import type { Entry } from '../read/content.ts';

const rule = 'step';

export const stepAnswers: Check = (content) =>
  content.of('step').flatMap((entry) => [...doubt(entry), ...taken(entry)]);

/** Straight apostrophes and capitals do not matter. */
function inDoubt(label: string): boolean {
  const plain = (words: string) => words.trim().toLowerCase().replaceAll('’', "'");
  return plain(label).startsWith(plain(notSure));
}

function doubt({ root }: Entry): Finding[] {
  const options = root.get('options');
  const labels = options.items().flatMap((option) => option.get('label').text ?? []);
  if (labels.length === 0 || root.get('alwaysKnown').value === true || labels.some(inDoubt))
    return [];
  return [
    error(
      rule,
      options.keyPlace,
      `no option here is for people who are not sure`,
      `Add one that starts with “${notSure}”, and lead it somewhere safe. Where nobody can be in doubt, add: alwaysKnown: true`,
    ),
  ];
}

function taken({ name, place }: Entry): Finding[] {
  if (!reservedStepNames.includes(name)) return [];
  return [
    error(rule, place(0), `the name “${name}” is taken by a page of the site`, 'Rename the file.'),
  ];
}
