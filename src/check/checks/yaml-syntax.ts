/** YAML that cannot be read: in front matter or in a data file. */
import type { Check } from '../check.ts';
import { error, type Finding } from '../finding.ts';
import type { Entry } from '../read/content.ts';

const rule = 'yaml-syntax';

/** From the words of the `yaml` package to an editor's; the first that matches. */
const translations: [RegExp, problem: string, advice: string][] = [
  [
    /Missing closing/,
    'a quotation mark is opened here and never closed',
    'Add the closing mark. For an apostrophe in a text use ’.',
  ],
  [/and end with a/, 'a bracket is opened here and never closed', 'Add the closing bracket.'],
  [/^DUPLICATE_KEY/, 'this key stands here twice', 'Keep one of the two.'],
  [/^TAB_AS_INDENT/, 'this line starts with a tab', 'Use spaces to indent, never tabs.'],
  [
    /^BLOCK_AS_IMPLICIT_KEY/,
    'this text has a colon in it, or the next line is indented too far',
    'Put a text with a colon in quotes: "…". Otherwise line the next line up with this key.',
  ],
  [
    /^MULTILINE_IMPLICIT_KEY|Implicit map keys/,
    'this line is not “key: value”',
    'Put a colon and a space after the key, or line the text up under what it belongs to.',
  ],
  [
    /^BAD_INDENT/,
    'this line is indented differently from its neighbours',
    'Line it up with the lines around it, with spaces.',
  ],
  [
    /^MULTIPLE_DOCS/,
    'a line of three hyphens stands in the middle',
    'Take the --- out of the data.',
  ],
  [
    /^NON_STRING_KEY/,
    'what stands before this colon is not a plain word',
    'Put the whole text in quotes: "…".',
  ],
  [
    /^BAD_DQ_ESCAPE/,
    'a backslash in quotes means something else here',
    'Take out the backslash, or use single quotes.',
  ],
  [
    /^(BAD_SCALAR_START|BAD_ALIAS|BAD_DIRECTIVE|TAG_RESOLVE_FAILED|MISSING_CHAR)/,
    'this text starts with a mark that means something else here',
    'Put the text in quotes: "…".',
  ],
  [
    /^UNEXPECTED_TOKEN/,
    'this does not belong here',
    'Put text that holds " { } [ ] or a colon in quotes, or take out the mark that is too many.',
  ],
  [
    /^/,
    'this cannot be read',
    'Compare it with a neighbouring file: colons, hyphens, quotes, indents.',
  ],
];

export const yamlSyntax: Check = (content) =>
  content.entries.flatMap((entry) => [...marks(entry), ...faults(entry)]);

/** The lines of hyphens around front matter. */
function marks({ frontMatter, place }: Entry): Finding[] {
  switch (frontMatter?.fault) {
    case 'none':
      return [
        error(
          rule,
          place(0),
          'the file does not start with front matter',
          'Start it with a line of three hyphens (---), then the keys, then --- again.',
        ),
      ];
    case 'unclosed':
      return [
        error(
          rule,
          place(0),
          'the front matter is not closed',
          'Add a line of three hyphens (---) after the last key.',
        ),
      ];
    case undefined:
      return [];
  }
}

/** One finding a line: what else the parser says about a line follows from the first. */
function faults({ yaml, place }: Entry): Finding[] {
  const lines = new Set<number>();
  return yaml.faults.flatMap(({ reason, offset }) => {
    const at = place(offset);
    if (lines.has(at.line)) return [];
    lines.add(at.line);
    const [, problem, advice] = translations.find(([pattern]) => pattern.test(reason)) ?? [
      '',
      '',
      '',
    ];
    return [error(rule, at, problem, advice)];
  });
}
