/** What phrases need beyond the schema: gaps that are declared, and firm words with a warning. */
import { slotsIn } from '../../model/kinds/phrase.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import { didYouMean } from '../suggest/did-you-mean.ts';
import { formsOf } from '../../source/by-policy.ts';
import type { YamlNode } from '../../source/yaml-node.ts';

const rule = 'phrase';

export const phraseRules: Check = (content) =>
  content
    .listed('phrases', 'phrases')
    .flatMap((phrase) => [
      ...gaps(phrase),
      ...formsOf(phrase).flatMap((form) => gaps(form, phrase.get('slots'))),
      ...firmness(phrase),
    ]);

/** @param more the slots that hold besides its own */
function gaps(phrase: YamlNode, more?: YamlNode): Finding[] {
  const own = phrase.get('slots').entries();
  const names = [...own, ...(more?.entries() ?? [])].map(([name]) => name);
  const texts = [phrase.get('text'), ...phrase.get('variants').items(), phrase.get('written')];
  const used = texts.flatMap((spot) => slotsIn(spot.text ?? '').map((slot) => ({ slot, spot })));
  const undeclared = used
    .filter(({ slot }) => !names.includes(slot))
    .map(({ slot, spot }) =>
      error(
        rule,
        spot.place,
        `the gap {${slot}} is not declared`,
        `${didYouMean(slot, names)}Add it under slots, as ${slot}: { required: true } or ${slot}: { fallback: words }.`,
      ),
    );
  const unused = own
    .filter(([name]) => !used.some(({ slot }) => slot === name))
    .map(([name, spot]) =>
      error(
        rule,
        spot.keyPlace,
        `the slot “${name}” is in none of the texts`,
        `Put {${name}} into the text, or take the slot out.`,
      ),
    );
  const empty = own
    .filter(
      ([, spot]) => spot.get('required').value !== true && spot.get('fallback').text === undefined,
    )
    .map(([name, spot]) =>
      error(
        rule,
        spot.keyPlace,
        `the slot “${name}” does not say what to do when it is left empty`,
        'Give it required: true, or fallback: with the words to say instead.',
      ),
    );
  const open = texts.flatMap((spot) => {
    const left = (spot.text ?? '').replace(/\{[^{}]+\}/g, '');
    return /[{}]/.test(left)
      ? [
          error(
            rule,
            spot.place,
            'a gap in this text is not closed, or not opened',
            'Write the gap as {name}, with a bracket on each side.',
          ),
        ]
      : [];
  });
  // A gap with one bracket looks as if its slot were unused.
  return open.length > 0 ? [...undeclared, ...open] : [...undeclared, ...unused, ...empty];
}

function firmness(phrase: YamlNode): Finding[] {
  if (phrase.get('tone').value !== 'firm' || phrase.get('notWhen').text !== undefined) return [];
  return [
    error(
      rule,
      phrase.get('tone').place,
      'this phrase is firm, but does not say when not to use it',
      'Add notWhen: with the moment when these words would do harm.',
    ),
  ];
}
