/** Values in curly quotes: they are letters to YAML, so readers would see them. */
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import { isInCurlyQuotes, quotedLine } from '../suggest/quoted-line.ts';
import type { YamlNode } from '../../source/yaml-node.ts';

/** Under this key the words of a page are quoted, in whatever marks. */
const quote = 'words';

export const curlyQuotes: Check = (content) =>
  content.entries.flatMap(({ root }) => curlyUnder(root));

function curlyUnder(spot: YamlNode): Finding[] {
  if (spot.text === undefined)
    return [...spot.items(), ...spot.entries().map(([, held]) => held)].flatMap(curlyUnder);
  if (!isInCurlyQuotes(spot.text) || spot.path.at(-1) === quote) return [];
  const key = spot.path.at(-1);
  const line = typeof key === 'string' ? `${key}: ${spot.text}` : `- ${spot.text}`;
  return [
    error(
      'curly-quotes',
      spot.place,
      'the curly quotes here become part of the text',
      `Use straight quotes, or none. Write: ${quotedLine(line) ?? ''}`.trim(),
    ),
  ];
}
