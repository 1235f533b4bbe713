/** Parts used the wrong way: an attribute or a value that does not exist, text missing or too much, indented. */
import { mdxPart, type MdxPart } from '../../model/part-catalogue.ts';
import { parts } from '../../model/headed-parts.ts';
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import { didYouMean } from '../suggest/did-you-mean.ts';
import { partsUsed, type UsedAttribute, type UsedPart } from '../../source/parts-used.ts';

const rule = 'part';

export const partUse: Check = (content) =>
  partsUsed(content).flatMap((used) => {
    const part = mdxPart(used.name);
    return part ? [...shape(used, part), ...attributes(used, part)] : [];
  });

function shape({ name, hasText, startsLine, place }: UsedPart, part: MdxPart): Finding[] {
  const found: Finding[] = [];
  if (part.holdsText && !hasText) {
    found.push(
      error(
        rule,
        place,
        `<${name}> holds no text`,
        `Put text between <${name}> and </${name}>, or take it out. ${part.does}`,
      ),
    );
  }
  if (!part.holdsText && hasText) {
    found.push(
      error(
        rule,
        place,
        `<${name}> holds text, but shows none`,
        `Close it at once: <${name} … />, and put the text after it.`,
      ),
    );
  }
  if (Object.hasOwn(parts, name) && !startsLine) {
    found.push(
      error(
        rule,
        place,
        `<${name}> does not start its line`,
        'Take out what stands before it: its heading is lost otherwise.',
      ),
    );
  }
  return found;
}

function attributes({ name, attributes: used, place }: UsedPart, part: MdxPart): Finding[] {
  const known = Object.keys(part.attributes);
  const options = known.map((key) => `${key} (${part.attributes[key]?.does})`).join(', or ');
  const right = used.filter((attribute) => known.includes(attribute.name));
  const found = used
    .filter((attribute) => !known.includes(attribute.name))
    .map((attribute) => unknown(name, attribute, known));
  if (known.length > 0 && right.length === 0 && found.length === 0) {
    found.push(error(rule, place, `<${name}> does not say which`, `Set ${options}.`));
  }
  if (right.length > 1)
    found.push(
      error(
        rule,
        place,
        `<${name}> is told ${right.length} things`,
        `Keep one of them: ${options}.`,
      ),
    );
  return [...found, ...right.flatMap((attribute) => badValue(name, attribute, part))];
}

function unknown(part: string, { name, place }: UsedAttribute, known: string[]): Finding {
  const advice =
    known.length === 0
      ? `Write <${part}> alone.`
      : `${didYouMean(name, known)}<${part}> takes: ${known.join(', ')}.`;
  return error(rule, place, `<${part}> has no “${name}”`, advice);
}

function badValue(
  part: string,
  { name, value, place }: UsedAttribute,
  { attributes: rules }: MdxPart,
): Finding[] {
  const wanted = rules[name];
  if (!wanted) return [];
  if (!value?.trim())
    return [
      error(
        rule,
        place,
        `“${name}” of <${part}> is empty`,
        `Write ${name}="…" with ${wanted.does}.`,
      ),
    ];
  if (!('values' in wanted) || wanted.values.includes(value)) return [];
  return [
    error(
      rule,
      place,
      `“${name}” of <${part}> cannot be “${value}”`,
      `${didYouMean(value, wanted.values)}It is one of: ${wanted.values.join(', ')}.`,
    ),
  ];
}
